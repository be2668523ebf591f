using Npgsql;

namespace Marten.Daemon;

/// <summary>The connection of a rebuild: documents are copied on it while further events are folded. Whoever needs it for anything else waits until they are.</summary>
internal sealed class CopyingConnection(NpgsqlConnection connection)
{
    Task _copying = Task.CompletedTask;

    /// <summary>The connection, once all that was begun is copied.</summary>
    /// <exception cref="NpgsqlException">It could not be copied.</exception>
    public async ValueTask<NpgsqlConnection> IdleAsync()
    {
        await _copying.ConfigureAwait(false);
        return connection;
    }

    /// <summary>Begins to copy, once what was begun before is copied.</summary>
    public async Task BeginAsync(IReadOnlyList<Func<NpgsqlConnection, CancellationToken, Task>> copies, CancellationToken token)
    {
        await _copying.ConfigureAwait(false);
        _copying = Task.Run(async () =>
        {
            foreach (var copy in copies) await copy(connection, token).ConfigureAwait(false);
        }, CancellationToken.None);
    }

    /// <summary>Waits until nothing is copied any more, whether it could be or not.</summary>
    public async Task SettleAsync() => await _copying.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
