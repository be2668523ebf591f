using Marten.Documents;
using Npgsql;

namespace Marten.Daemon;

/// <summary>A connection that holds an advisory lock, so that one process at a time works on a thing. The lock goes with the connection.</summary>
internal sealed class ShardLock : IAsyncDisposable
{
    const int SecondsToAnswer = 2;
    readonly long _key;

    ShardLock(NpgsqlConnection connection, long key) => (Connection, _key) = (connection, key);

    public NpgsqlConnection Connection { get; }

    /// <summary>The key that stands for a shard in a store's schema.</summary>
    public static long KeyOf(string schema, string shard) => StableHash.Of($"{schema}/{shard}");

    /// <summary>
    /// The lock, or null where another process has it. A holder whose machine is gone without a word is noticed within seconds: the server asks after it (which means nothing on a local socket,
    /// that ends with its process).
    /// </summary>
    public static async Task<ShardLock?> TryTakeAsync(NpgsqlDataSource source, long key, CancellationToken token)
    {
        var connection = await source.OpenConnectionAsync(token).ConfigureAwait(false);
        try
        {
            await using var command = new NpgsqlCommand("select pg_try_advisory_lock($1)", connection) { Parameters = { new NpgsqlParameter<long> { TypedValue = key } } };
            if (await command.ExecuteScalarAsync(token).ConfigureAwait(false) is true)
            {
                await using var settings = new NpgsqlCommand("set tcp_keepalives_idle = 2; set tcp_keepalives_interval = 1; set tcp_keepalives_count = 2; set tcp_user_timeout = 4000", connection);
                await settings.ExecuteNonQueryAsync(token).ConfigureAwait(false);
                return new ShardLock(connection, key);
            }

            await connection.DisposeAsync().ConfigureAwait(false);
            return null;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>The lock; asks again and again where another process has it.</summary>
    public static async Task<ShardLock> TakeAsync(NpgsqlDataSource source, long key, TimeSpan between, CancellationToken token)
    {
        while (true)
        {
            if (await TryTakeAsync(source, key, token).ConfigureAwait(false) is { } taken) return taken;
            await Task.Delay(between, token).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Has commits on the connection not wait for the disk. A power cut may take the last of them back, each whole, documents with progress: they are made again of the events then, whose own commits
    /// did wait. Nor is a transaction that is idle ended: events are folded meanwhile.
    /// </summary>
    public async Task RelaxAsync(CancellationToken token)
    {
        await using var command = new NpgsqlCommand("set synchronous_commit = off; set idle_in_transaction_session_timeout = 0", Connection);
        await command.ExecuteNonQueryAsync(token).ConfigureAwait(false);
    }

    /// <summary>Whether the connection, and the lock with it, is still there.</summary>
    public async Task<bool> IsHeldAsync(CancellationToken token)
    {
        try
        {
            await using var command = new NpgsqlCommand("select 1", Connection) { CommandTimeout = SecondsToAnswer };
            await command.ExecuteScalarAsync(token).ConfigureAwait(false);
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await using var command = new NpgsqlCommand("select pg_advisory_unlock($1)", Connection) { Parameters = { new NpgsqlParameter<long> { TypedValue = _key } } };
            await command.ExecuteScalarAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (e is NpgsqlException or InvalidOperationException)
        {
            // A broken connection has given the lock back already.
        }

        await Connection.DisposeAsync().ConfigureAwait(false);
    }
}
