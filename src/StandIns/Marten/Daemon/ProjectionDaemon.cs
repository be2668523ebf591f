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
    CancellationTokenSource? _running;
    HighWaterAgent? _highWater;
    Task _work = Task.CompletedTask;

    public ShardStateTracker Tracker { get; } = new();

    public bool IsRunning => _running is not null;

    public long HighWaterMark() => Tracker.HighWaterMark;

    public async Task StartAllAsync()
    {
        await _one.WaitAsync().ConfigureAwait(false);
        try
        {
            if (IsRunning) return;
            await store.Schema.EnsureAllAsync(store.Options.Projections.Shards.SelectMany(plan => plan.Views).Select(view => view.Mapping), CancellationToken.None).ConfigureAwait(false);
            _running = new CancellationTokenSource();
            _highWater = new HighWaterAgent(store, Tracker, logger);
            var token = _running.Token;
            var agent = _highWater;
            _work = Task.WhenAll(store.Options.Projections.Shards
                .Select(plan => Task.Run(() => new ShardRunner(store, plan, agent, Tracker, logger).RunAsync(token), CancellationToken.None))
                .Append(Task.Run(() => agent.RunAsync(token), CancellationToken.None)));
        }
        finally
        {
            _one.Release();
        }
    }

    public async Task StopAllAsync()
    {
        await _one.WaitAsync().ConfigureAwait(false);
        try
        {
            if (_running is null) return;
            await _running.CancelAsync().ConfigureAwait(false);
            await _work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            _running.Dispose();
            _running = null;
        }
        finally
        {
            _one.Release();
        }
    }

    public Task WaitForNonStaleData(TimeSpan timeout) => NonStaleData.WaitAsync(store, timeout, CancellationToken.None);

    public Task RebuildProjectionAsync(string projectionName, CancellationToken token) => RebuildProjectionAsync(projectionName, LockTimeout, token);

    public Task RebuildProjectionAsync(string projectionName, TimeSpan shardTimeout, CancellationToken token) => RebuildAsync(Named(projectionName), shardTimeout, token);

    public Task RebuildProjectionAsync(Type projectionType, CancellationToken token) => RebuildProjectionAsync(projectionType, LockTimeout, token);

    public Task RebuildProjectionAsync(Type projectionType, TimeSpan shardTimeout, CancellationToken token) => RebuildAsync(Typed(projectionType), shardTimeout, token);

    public Task RebuildProjectionAsync<TView>(CancellationToken token) => RebuildAsync(Typed(typeof(TView)), LockTimeout, token);

    public Task RebuildProjectionAsync<TView>(TimeSpan shardTimeout, CancellationToken token) => RebuildAsync(Typed(typeof(TView)), shardTimeout, token);

    public void Dispose()
    {
        _running?.Cancel();
        _running?.Dispose();
        _running = null;
    }

    async Task RebuildAsync(ShardPlan plan, TimeSpan lockTimeout, CancellationToken token)
    {
        var wasRunning = IsRunning;
        await StopAllAsync().ConfigureAwait(false);
        try
        {
            await new Rebuild(store, plan, new HighWaterAgent(store, Tracker, logger), Tracker).RunAsync(lockTimeout, token).ConfigureAwait(false);
        }
        finally
        {
            if (wasRunning) await StartAllAsync().ConfigureAwait(false);
        }
    }

    ShardPlan Named(string name)
    {
        var projections = store.Options.Projections;
        if (projections.Shards.FirstOrDefault(plan => plan.Shard.Name == name || plan.Shard.Identity == name) is { } shard) return shard;
        var view = projections.Views.FirstOrDefault(view => view.Name == name) ?? throw new ArgumentOutOfRangeException(nameof(name), name, "There is no projection of that name");
        return PlanOf(view);
    }

    ShardPlan Typed(Type type) => PlanOf(
        store.Options.Projections.Views.FirstOrDefault(view => view.ProjectionType == type || view.DocumentType == type)
        ?? throw new ArgumentOutOfRangeException(nameof(type), type, "There is no projection of that type"));

    ShardPlan PlanOf(View view) => view.Lifecycle switch
    {
        ProjectionLifecycle.Live => throw new InvalidProjectionException($"Projection '{view.Name}' is live: it has no documents to rebuild"),
        ProjectionLifecycle.Inline => new ShardPlan(view.Name, [[view]], isComposite: false),
        _ => store.Options.Projections.Shards.First(plan => plan.Views.Contains(view)),
    };
}
