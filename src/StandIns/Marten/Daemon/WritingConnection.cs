using Npgsql;

namespace Marten.Daemon;

/// <summary>A connection on which documents are written while further events are folded. Whoever needs it for anything else waits until they are.</summary>
internal sealed class WritingConnection(NpgsqlConnection connection)
{
    Task _writing = Task.CompletedTask;

    /// <summary>The connection, once all that was begun is written.</summary>
    /// <exception cref="NpgsqlException">It could not be written.</exception>
    public async ValueTask<NpgsqlConnection> IdleAsync()
    {
        await _writing.ConfigureAwait(false);
        return connection;
    }

    /// <summary>Begins to write, once what was begun before is written.</summary>
    /// <exception cref="NpgsqlException">What was begun before could not be written.</exception>
    public async Task BeginAsync(Func<NpgsqlConnection, Task> write)
    {
        await _writing.ConfigureAwait(false);
        _writing = Task.Run(() => write(connection), CancellationToken.None);
    }

    /// <summary>Waits until nothing is written any more, whether it could be or not.</summary>
    public async Task SettleAsync() => await _writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
