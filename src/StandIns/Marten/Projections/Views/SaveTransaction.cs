using Npgsql;

namespace Marten.Projections.Views;

/// <summary>What a daemon saves together: in one round trip, unless it is so much that parts of it are sent before.</summary>
internal sealed class SaveTransaction(NpgsqlConnection connection, CancellationToken token) : IAsyncDisposable
{
    readonly List<NpgsqlBatchCommand> _commands = [];
    NpgsqlTransaction? _transaction;

    /// <summary>Adds a command to what is sent next.</summary>
    public void Add(NpgsqlBatchCommand command) => _commands.Add(command);

    /// <summary>Sends what was added: the memory of it may be used for something else then.</summary>
    public async Task SendAsync()
    {
        _transaction ??= await connection.BeginTransactionAsync(token).ConfigureAwait(false);
        await ExecuteAsync().ConfigureAwait(false);
    }

    /// <summary>Sends what was added, and writes something else.</summary>
    public async Task RunAsync(Func<NpgsqlConnection, CancellationToken, Task> write)
    {
        await SendAsync().ConfigureAwait(false);
        await write(connection, token).ConfigureAwait(false);
    }

    /// <summary>Sends the rest; all of it stands then.</summary>
    public async Task CommitAsync()
    {
        await ExecuteAsync().ConfigureAwait(false);
        if (_transaction is not null) await _transaction.CommitAsync(token).ConfigureAwait(false);
    }

    /// <summary>Takes back what was not committed.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_transaction is not null) await _transaction.DisposeAsync().ConfigureAwait(false);
    }

    async Task ExecuteAsync()
    {
        if (_commands.Count == 0) return;
        await using var batch = new NpgsqlBatch(connection) { Timeout = 0 };
        foreach (var command in _commands) batch.BatchCommands.Add(command);
        _commands.Clear();
        await batch.ExecuteNonQueryAsync(token).ConfigureAwait(false);
    }
}
