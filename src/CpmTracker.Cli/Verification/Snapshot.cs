namespace CpmTracker.Cli.Verification;

using CpmTracker.Projections;
using CpmTracker.Server.Hosting;
using JasperFx.Events.Projections;
using Npgsql;
using System.Data;

/// <summary>The events' database as it stood at one moment, read only: whatever is recorded afterwards does not show in it.</summary>
internal sealed class Snapshot : IAsyncDisposable
{
    private readonly NpgsqlTransaction transaction;

    private Snapshot(NpgsqlConnection connection, NpgsqlTransaction transaction) => (Connection, this.transaction) = (connection, transaction);

    public NpgsqlConnection Connection { get; }

    /// <summary>The number of the last event.</summary>
    public long Last { get; private set; }

    /// <summary>The number of the last event that the asynchronous views have seen.</summary>
    public long Progress { get; private set; }

    /// <summary>Takes it.</summary>
    /// <exception cref="RefusalException">There is no event store in the database.</exception>
    public static async Task<Snapshot> TakeAsync(string connectionString, CancellationToken ct)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { CommandTimeout = 0 }.ConnectionString);
        await connection.OpenAsync(ct);
        var snapshot = new Snapshot(connection, await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct));
        if (!await snapshot.HasAsync("mt_events", ct)) throw new RefusalException("there is no event store in this database yet: nothing to verify.");
        snapshot.Last = await snapshot.NumberAsync("select max(seq_id) from mt_events", ct);
        snapshot.Progress = await snapshot.NumberAsync($"select last_seq_id from mt_event_progression where name = '{new ShardName(Views.Composite).Identity}'", ct);
        return snapshot;
    }

    /// <summary>Whether there is a table of that name.</summary>
    public async Task<bool> HasAsync(string table, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("select to_regclass($1) is not null", Connection) { Parameters = { new() { Value = table } } };
        return await command.ExecuteScalarAsync(ct) is true;
    }

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await Connection.DisposeAsync();
    }

    private async Task<long> NumberAsync(string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, Connection);
        return await command.ExecuteScalarAsync(ct) as long? ?? 0;
    }
}
