using JasperFx;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten.Projections.Views;
using Microsoft.Extensions.Logging;

namespace Marten.Daemon;

/// <inheritdoc cref="IProjectionDaemon"/>
internal sealed class ProjectionDaemon(DocumentStore store, ILogger logger) : IProjectionDaemon
{
    static readonly TimeSpan LockTimeout = TimeSpan.FromSeconds(10);
    readonly SemaphoreSlim _one = new(1, 1);
    readonly EventFeed _feed = new(store);
    readonly ShardNames _names = new(store.Options.Projections);
    readonly Dictionary<string, ShardAgent> _agents = new(StringComparer.Ordinal);
    CancellationTokenSource? _running;
    HighWaterAgent? _highWater;
    Task _looking = Task.CompletedTask;

    public ShardStateTracker Tracker { get; } = new();

    public bool IsRunning => _running is not null;

    public long HighWaterMark() => Tracker.HighWaterMark;

    public Task StartAllAsync() => AloneAsync(async () =>
    {
        await store.Schema.EnsureAllAsync(store.Options.Projections.Shards.SelectMany(plan => plan.Views).Select(view => view.Mapping), CancellationToken.None).ConfigureAwait(false);
        foreach (var plan in store.Options.Projections.Shards) await StartAsync(plan).ConfigureAwait(false);
    });

    public Task StopAllAsync() => AloneAsync(async () =>
    {
        if (_running is null) return;
        await _running.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(_agents.Values.Select(agent => agent.Work).Append(_looking)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _agents.Clear();
        _running.Dispose();
        _running = null;
    });

    public Task StartAgentAsync(string shardName, CancellationToken token)
    {
        var plan = _names.Shard(shardName);
        return AloneAsync(async () =>
        {
            await store.Schema.EnsureAllAsync(plan.Views.Select(view => view.Mapping), token).ConfigureAwait(false);
            await StartAsync(plan).ConfigureAwait(false);
        });
    }

    /// <summary>Tries those again that an error paused so long ago: its reason may be gone. They count as paused until it is.</summary>
    public Task RetryPausedAsync(TimeSpan after) => AloneAsync(() =>
    {
        foreach (var plan in store.Options.Projections.Shards)
            if (store.Failures.ContainsKey(plan.Shard.Identity) && _agents.TryGetValue(plan.Shard.Identity, out var agent) && agent.RestsSince(after)) Run(plan);
        return Task.CompletedTask;
    });

    public Task StopAgentAsync(string shardName, Exception? ex = null)
    {
        var plan = _names.Shard(shardName);
        return AloneAsync(async () =>
        {
            if (!_agents.Remove(plan.Shard.Identity, out var agent)) return;
            await agent.StopAsync().ConfigureAwait(false);
            if (ex is not null) Tracker.Publish(new ShardState(plan.Shard, Tracker.CurrentState(plan.Shard.Identity)?.Sequence ?? 0) { Action = ShardAction.Stopped, Exception = ex });
        });
    }

    public AgentStatus StatusFor(string shardName) =>
        store.Failures.ContainsKey(_names.Shard(shardName).Shard.Identity) ? AgentStatus.Paused
        : _agents.TryGetValue(_names.Shard(shardName).Shard.Identity, out var agent) && !agent.Work.IsCompleted ? AgentStatus.Running
        : AgentStatus.Stopped;

    public bool HasAnyPaused() => store.Options.Projections.Shards.Any(plan => StatusFor(plan.Shard.Identity) == AgentStatus.Paused);

    public Task WaitForNonStaleData(TimeSpan timeout) => NonStaleData.WaitAsync(store, timeout, CancellationToken.None);

    public Task RebuildProjectionAsync(string projectionName, CancellationToken token) => RebuildProjectionAsync(projectionName, LockTimeout, token);

    public Task RebuildProjectionAsync(string projectionName, TimeSpan shardTimeout, CancellationToken token) => RebuildAsync(_names.Rebuildable(projectionName), shardTimeout, token);

    public Task RebuildProjectionAsync(Type projectionType, CancellationToken token) => RebuildProjectionAsync(projectionType, LockTimeout, token);

    public Task RebuildProjectionAsync(Type projectionType, TimeSpan shardTimeout, CancellationToken token) => RebuildAsync(_names.Rebuildable(projectionType), shardTimeout, token);

    public Task RebuildProjectionAsync<TView>(CancellationToken token) => RebuildAsync(_names.Rebuildable(typeof(TView)), LockTimeout, token);

    public Task RebuildProjectionAsync<TView>(TimeSpan shardTimeout, CancellationToken token) => RebuildAsync(_names.Rebuildable(typeof(TView)), shardTimeout, token);

    public void Dispose()
    {
        _running?.Cancel();
        _running?.Dispose();
        _running = null;
    }

    async Task RebuildAsync(ShardPlan plan, TimeSpan lockTimeout, CancellationToken token)
    {
        await new Rebuild(store, plan, new HighWaterAgent(store, Tracker, logger), _feed, Tracker).RunAsync(lockTimeout, token).ConfigureAwait(false);

        // What an error has paused goes on from the new documents.
        if (IsRunning && store.Failures.ContainsKey(plan.Shard.Identity)) await StartAgentAsync(plan.Shard.Identity, token).ConfigureAwait(false);
    }

    /// <summary>Starts a shard that does not run; what has paused it before is forgotten.</summary>
    async Task StartAsync(ShardPlan plan)
    {
        if (_agents.TryGetValue(plan.Shard.Identity, out var agent) && await agent.IsAtWorkAsync().ConfigureAwait(false)) return;
        store.Failures.TryRemove(plan.Shard.Identity, out _);
        Run(plan);
    }

    /// <summary>Runs a shard, and looks for events from the first on.</summary>
    void Run(ShardPlan plan)
    {
        if (_running is null)
        {
            _running = new CancellationTokenSource();
            _highWater = new HighWaterAgent(store, Tracker, logger);
            var (looking, token) = (_highWater, _running.Token);
            _looking = Task.Run(() => looking.RunAsync(token), CancellationToken.None);
        }

        _agents[plan.Shard.Identity] = new ShardAgent(new ShardRunner(store, plan, _highWater!, _feed, Tracker, logger), _running.Token);
    }

    async Task AloneAsync(Func<Task> work)
    {
        await _one.WaitAsync().ConfigureAwait(false);
        try
        {
            await work().ConfigureAwait(false);
        }
        finally
        {
            _one.Release();
        }
    }
}
