using Marten;
using Npgsql;

namespace CpmTracker.StandIns.Marten.Tests.Daemon;

/// <summary>A transaction of an append, kept open as long as a test likes.</summary>
sealed class Appender : IAsyncDisposable
{
    readonly NpgsqlConnection _connection;
    readonly NpgsqlTransaction _transaction;

    Appender(NpgsqlConnection connection, NpgsqlTransaction transaction) => (_connection, _transaction) = (connection, transaction);

    /// <summary>The event numbers that it has drawn.</summary>
    public IReadOnlyList<long> Numbers { get; private set; } = [];

    public int ProcessId => _connection.ProcessID;

    public static async Task<Appender> BeginAsync(DocumentStore store, string stream, int events = 1)
    {
        var connection = await store.DataSource.OpenConnectionAsync();
        var appender = new Appender(connection, await connection.BeginTransactionAsync());
        await using var command = new NpgsqlCommand(
            """
            select standin_append_events($1, null, null, array_agg(gen_random_uuid()), array_agg('{"text": ""}'::jsonb), array_agg('noted'::varchar), array_agg('x'::varchar), array_agg(now()), null, null, null, null)
            from generate_series(1, $2)
            """, connection) { Parameters = { new() { Value = stream }, new() { Value = events } } };
        appender.Numbers = ((long[])(await command.ExecuteScalarAsync())!)[1..];
        return appender;
    }

    public Task CommitAsync() => _transaction.CommitAsync();

    public Task RollbackAsync() => _transaction.RollbackAsync();

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await _connection.DisposeAsync();
    }
}
