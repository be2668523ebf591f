using JasperFx;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten.Projections.Views;
using Marten.Subscriptions;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Marten.Daemon;

/// <summary>Runs one shard: takes its lock, then page after page as the high-water mark rises.</summary>
internal sealed class ShardRunner(DocumentStore store, ShardPlan plan, HighWaterAgent highWater, EventFeed feed, ShardStateTracker tracker, ILogger logger)
{
    readonly Progress _progress = new(store.Options.EventGraph.DatabaseSchemaName);
    readonly ShardWork _work = plan.Subscribed is { } subscribed ? new SubscriptionWork(store, plan, subscribed) : new ViewWork(store, plan);

    /// <summary>Whether an error has paused it: what is left of it is to tell so.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Runs until it is cancelled, or an event cannot be dealt with: that is logged, published and recorded, and ends it.</summary>
    public async Task RunAsync(CancellationToken token)
    {
        var settings = store.Options.Projections;
        var pause = settings.FastPollingTime;
        while (!token.IsCancellationRequested)
        {
            try
            {
                _work.Forget();
                await using var held = await ShardLock.TakeAsync(store.DataSource, LockKey, TimeSpan.FromMilliseconds(settings.LeadershipPollingTime), token).ConfigureAwait(false);
                await held.RelaxAsync(token).ConfigureAwait(false);
                var position = await _progress.StartAsync(held.Connection, plan, () => FirstAsync(token), token).ConfigureAwait(false);
                Publish(position, ShardAction.Started);
                pause = settings.FastPollingTime;
                await FollowAsync(held.Connection, position, token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (token.IsCancellationRequested)
            {
                Publish(Position, ShardAction.Stopped);
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
                await PauseAsync(e is ShardFailureException { InnerException: { } inner } ? inner : e).ConfigureAwait(false);
                return;
            }
        }
    }

    long LockKey => ShardLock.KeyOf(store.Options.EventGraph.DatabaseSchemaName, plan.Shard.Identity);

    long Position => tracker.CurrentState(plan.Shard.Identity)?.Sequence ?? 0;

    /// <summary>Where it begins when it has never run.</summary>
    async Task<long> FirstAsync(CancellationToken token)
    {
        if (plan.Options.First is { } sequence) return sequence;
        await highWater.LookedAsync(token).ConfigureAwait(false);
        return highWater.Mark;
    }

    async Task FollowAsync(NpgsqlConnection connection, long first, CancellationToken token)
    {
        using var reader = feed.Join(first);
        var (position, proven) = (first, false);
        await highWater.LookedAsync(token).ConfigureAwait(false);
        while (true)
        {
            // What has paused it may still be there: it runs again once it is past the first event, or has none before it.
            if (!proven && (position > first || highWater.Mark <= first))
            {
                proven = true;
                store.Failures.TryRemove(plan.Shard.Identity, out _);
                await TellAsync(connection, AgentStatus.Running, null).ConfigureAwait(false);
            }

            var mark = await highWater.WaitAboveAsync(position, token).ConfigureAwait(false);
            try
            {
                position = await _work.AdvanceAsync(connection, reader, position, mark, mark, token).ConfigureAwait(false);
            }
            catch (ShardFailureException failure)
            {
                if (failure.Saved > position) Publish(failure.Saved, ShardAction.Updated);
                throw;
            }

            Publish(position, ShardAction.Updated);
        }
    }

    async Task PauseAsync(Exception failure)
    {
        logger.LogError(failure, "Projection {Shard} is paused: {Failure}", plan.Shard, failure.Message);
        HasFailed = true;
        store.Failures[plan.Shard.Identity] = failure;
        var reason = failure.InnerException is { } inner ? $"{failure.Message}: {inner.Message}" : failure.Message;
        tracker.Publish(new ShardState(plan.Shard, Position) { Action = ShardAction.Paused, Exception = failure, AgentStatus = nameof(AgentStatus.Paused), PauseReason = reason });
        try
        {
            await using var connection = await store.DataSource.OpenConnectionAsync().ConfigureAwait(false);
            await TellAsync(connection, AgentStatus.Paused, reason).ConfigureAwait(false);
        }
        catch (NpgsqlException e)
        {
            logger.LogWarning(e, "Why projection {Shard} is paused could not be recorded", plan.Shard);
        }
    }

    Task TellAsync(NpgsqlConnection connection, AgentStatus status, string? reason) =>
        store.Options.EventGraph.EnableExtendedProgressionTracking ? _progress.TellAsync(connection, plan, status, reason, CancellationToken.None) : Task.CompletedTask;

    void Publish(long sequence, ShardAction action) => tracker.Publish(new ShardState(plan.Shard, sequence)
    {
        Action = action,
        Mode = action == ShardAction.Stopped ? ShardMode.none : ShardMode.continuous,
        AgentStatus = action == ShardAction.Stopped ? nameof(AgentStatus.Stopped) : nameof(AgentStatus.Running),
    });

    /// <summary>What the database will refuse again: bad SQL, missing rights, a broken constraint.</summary>
    static bool IsPermanent(Exception e) => e is PostgresException { IsTransient: false, SqlState: var state } && state[..2] is "22" or "23" or "42";
}
