using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten.Projections.Views;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Marten.Daemon;

/// <summary>Runs one shard: takes its lock, then page after page as the high-water mark rises.</summary>
internal sealed class ShardRunner(DocumentStore store, ShardPlan plan, HighWaterAgent highWater, ShardStateTracker tracker, ILogger logger)
{
    readonly Progress _progress = new(store.Options.EventGraph.DatabaseSchemaName);

    /// <summary>Runs until it is cancelled, or a view fails: that is logged, published, and ends it.</summary>
    public async Task RunAsync(CancellationToken token)
    {
        var settings = store.Options.Projections;
        var batch = new ShardBatch(plan, _progress);
        var pause = settings.FastPollingTime;
        while (!token.IsCancellationRequested)
        {
            try
            {
                batch.Forget();
                await using var held = await ShardLock.TakeAsync(store.DataSource, LockKey, TimeSpan.FromMilliseconds(settings.LeadershipPollingTime), token).ConfigureAwait(false);
                var position = await _progress.StartAsync(held.Connection, plan, token).ConfigureAwait(false);
                Publish(position, ShardAction.Started);
                store.Failures.TryRemove(plan.Shard.Identity, out _);
                pause = settings.FastPollingTime;
                await FollowAsync(held.Connection, batch, position, token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (token.IsCancellationRequested)
            {
                Publish(tracker.CurrentState(plan.Shard.Identity)?.Sequence ?? 0, ShardAction.Stopped);
                return;
            }
            catch (Exception e) when (e is NpgsqlException or IOException or TimeoutException or ProgressionProgressOutOfOrderException && !IsPermanent(e))
            {
                logger.LogWarning(e, "Projection {Shard} lost its connection or its place; trying again", plan.Shard);
                await Task.Delay(pause, token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                pause = TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, TimeSpan.TicksPerSecond * 5));
            }
            catch (Exception e)
            {
                Fail(e);
                return;
            }
        }
    }

    long LockKey => ShardLock.KeyOf(store.Options.EventGraph.DatabaseSchemaName, plan.Shard.Identity);

    async Task FollowAsync(NpgsqlConnection connection, ShardBatch batch, long position, CancellationToken token)
    {
        while (true)
        {
            var mark = await highWater.WaitAboveAsync(position, token).ConfigureAwait(false);
            var page = await EventPage.ReadAsync(store, position, mark, plan.Options.BatchSize, token).ConfigureAwait(false);
            try
            {
                await batch.RunAsync(connection, page, mark, recorded: true, token).ConfigureAwait(false);
            }
            catch (ApplyEventException failure)
            {
                batch.Forget();
                await SaveBeforeAsync(connection, batch, page.Before(failure.Event), mark, token).ConfigureAwait(false);
                throw;
            }

            position = page.To;
            Publish(position, ShardAction.Updated);
        }
    }

    /// <summary>Saves what comes before the event that failed, so that the progress says exactly where.</summary>
    async Task SaveBeforeAsync(NpgsqlConnection connection, ShardBatch batch, EventPage page, long mark, CancellationToken token)
    {
        if (page.To <= page.From) return;
        try
        {
            await batch.RunAsync(connection, page, mark, recorded: true, token).ConfigureAwait(false);
            Publish(page.To, ShardAction.Updated);
        }
        catch (ApplyEventException)
        {
            // Views of a later stage may fail on what an earlier one made of this shorter page: the first failure is the one to tell of.
        }
    }

    void Fail(Exception failure)
    {
        logger.LogError(failure, "Projection {Shard} stopped: {Failure}", plan.Shard, failure.Message);
        store.Failures[plan.Shard.Identity] = failure;
        var position = tracker.CurrentState(plan.Shard.Identity)?.Sequence ?? 0;
        tracker.Publish(new ShardState(plan.Shard, position) { Action = ShardAction.Stopped, Exception = failure });
    }

    void Publish(long sequence, ShardAction action) =>
        tracker.Publish(new ShardState(plan.Shard, sequence) { Action = action, Mode = action == ShardAction.Stopped ? ShardMode.none : ShardMode.continuous });

    /// <summary>What the database will refuse again: bad SQL, missing rights, a broken constraint.</summary>
    static bool IsPermanent(Exception e) => e is PostgresException { IsTransient: false, SqlState: var state } && state[..2] is "22" or "23" or "42";
}
