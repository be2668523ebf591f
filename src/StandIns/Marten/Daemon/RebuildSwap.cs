using Marten.Projections.Views;
using Npgsql;

namespace Marten.Daemon;

/// <summary>
/// The end of a rebuild: keeps whoever writes to the views still for a moment, has the last events taken, and puts the new tables in place. It never waits long for others, who would have to wait
/// behind it: it lets go and tries again.
/// </summary>
internal sealed class RebuildSwap(DocumentStore store, ShardPlan plan, bool inline)
{
    static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    readonly Progress _progress = new(store.Options.EventGraph.DatabaseSchemaName);

    string Events => store.Options.EventGraph.DatabaseSchemaName + ".mt_events";

    public async Task RunAsync(Func<long, Task<long>> takeUpTo, Func<NpgsqlTransaction, Task> swap, HighWaterAgent highWater, CancellationToken token)
    {
        for (var began = DateTime.UtcNow; !await TryAsync(takeUpTo, swap, highWater, token).ConfigureAwait(false); await Task.Delay(Pause, token).ConfigureAwait(false))
            if (DateTime.UtcNow - began > Longest) throw new TimeoutException($"Projection {plan.Shard} is rebuilt, but others hold on to its tables: nothing was changed");
    }

    async Task<bool> TryAsync(Func<long, Task<long>> takeUpTo, Func<NpgsqlTransaction, Task> swap, HighWaterAgent highWater, CancellationToken token)
    {
        // Most of what came since is taken before anybody must wait.
        await highWater.LookAsync(token).ConfigureAwait(false);
        await takeUpTo(highWater.Mark).ConfigureAwait(false);
        await using var connection = await store.DataSource.OpenConnectionAsync(token).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(token).ConfigureAwait(false);
        try
        {
            await RunAsync(connection, "set local lock_timeout = '200ms'", token).ConfigureAwait(false);
            var last = inline ? await LastWithoutWritersAsync(connection, token).ConfigureAwait(false) : await _progress.HoldAsync(connection, plan, token).ConfigureAwait(false);
            var position = await takeUpTo(last).ConfigureAwait(false);
            await swap(transaction).ConfigureAwait(false);
            if (!inline) await _progress.SetAsync(connection, plan.ProgressNames, position, token).ConfigureAwait(false);
            await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
            return true;
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected)
        {
            return false;
        }
    }

    /// <summary>Inline views change with each append: there is none for the rest of the transaction. Then every number that was drawn is there, or never comes.</summary>
    async Task<long> LastWithoutWritersAsync(NpgsqlConnection connection, CancellationToken token)
    {
        await RunAsync(connection, $"lock table {Events} in share mode", token).ConfigureAwait(false);
        await using var command = new NpgsqlCommand($"select coalesce(max(seq_id), 0) from {Events}", connection);
        return (long)(await command.ExecuteScalarAsync(token).ConfigureAwait(false))!;
    }

    static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken token)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(token).ConfigureAwait(false);
    }
}
