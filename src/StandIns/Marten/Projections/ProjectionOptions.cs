using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using JasperFx.Events.Subscriptions;
using Marten.Projections.Views;
using Marten.Subscriptions;

namespace Marten.Events.Projections;

/// <summary>The projections of a store, and how the asynchronous ones are run.</summary>
public class ProjectionOptions
{
    readonly StoreOptions _options;
    readonly List<ProjectionBase> _projections = [];
    readonly List<CompositeProjection> _composites = [];
    readonly List<SubscribedTo> _subscriptions = [];
    readonly List<View> _views = [];
    readonly List<ShardPlan> _shards = [];

    internal ProjectionOptions(StoreOptions options) => _options = options;

    /// <summary>Whether this process runs the asynchronous projections; set by <c>AddAsyncDaemon</c>.</summary>
    public DaemonMode AsyncMode { get; set; } = DaemonMode.Disabled;

    /// <summary>The advisory lock that says which process leads, in <see cref="DaemonMode.HotCold"/>.</summary>
    public int DaemonLockId { get; set; } = 4444;

    /// <summary>Milliseconds between attempts of a process on standby to take the lead.</summary>
    public int LeadershipPollingTime { get; set; } = 1000;

    /// <summary>Longest wait between two looks for new events while none come; an append in the same process ends it at once.</summary>
    public TimeSpan SlowPollingTime { get; set; } = TimeSpan.FromMilliseconds(200);

    /// <summary>Wait between two looks for new events while they come.</summary>
    public TimeSpan FastPollingTime { get; set; } = TimeSpan.FromMilliseconds(20);

    /// <summary>Wait between two looks of a host whether an error has paused any.</summary>
    public TimeSpan AgentPauseTime { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long one that an error has paused rests before the host tries it again: the reason may be gone.</summary>
    public TimeSpan HealthCheckPollingTime { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>What the continuous run does with events that it cannot deal with. (Marten skips them unless told otherwise; here nothing is ever skipped.)</summary>
    public ErrorHandlingOptions Errors { get; } = new();

    /// <summary>Most events that a rebuild takes at a time; it keeps no more than a page of some thousands in memory whatever this is.</summary>
    public int RebuildBatchSize = 10_000;

    internal IReadOnlyList<View> Views => _views;

    /// <summary>What the daemon runs: each composite is one, each other asynchronous projection and each subscription is one.</summary>
    internal IReadOnlyList<ShardPlan> Shards => _shards;

    internal IEnumerable<View> InlineViews => _views.Where(view => view.Lifecycle == ProjectionLifecycle.Inline);

    /// <summary>Registers a projection.</summary>
    public void Add<TProjection>(ProjectionLifecycle lifecycle, Action<AsyncOptions>? asyncConfiguration = null)
        where TProjection : IProjectionSource<IDocumentOperations, IQuerySession>, new() => Add(new TProjection(), lifecycle, asyncConfiguration);

    /// <summary>Registers a projection.</summary>
    public void Add(IProjectionSource<IDocumentOperations, IQuerySession> source, ProjectionLifecycle lifecycle, Action<AsyncOptions>? asyncConfiguration = null)
    {
        var projection = Supported(source);
        projection.Lifecycle = lifecycle;
        asyncConfiguration?.Invoke(projection.Options);
        _projections.Add(projection);
    }

    /// <summary>Registers several projections that are run together, in stages, in one pass over the events and one transaction a batch.</summary>
    public void CompositeProjectionFor(string name, Action<CompositeProjection>? configure = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var composite = new CompositeProjection(name);
        configure?.Invoke(composite);
        _composites.Add(composite);
    }

    /// <summary>Registers a subscription; the daemon runs it beside the asynchronous projections.</summary>
    public void Subscribe(ISubscription subscription, Action<ISubscriptionOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        var settings = subscription is SubscriptionBase own ? own.Settings : new SubscriptionSettings(subscription.GetType());
        configure?.Invoke(settings);
        _subscriptions.Add(new SubscribedTo(subscription, settings));
    }

    internal static ProjectionBase Supported(IProjectionSource<IDocumentOperations, IQuerySession> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source as ProjectionBase ?? throw new NotSupportedException($"{source.GetType().FullName}: the stand-in runs SingleStreamProjection and MultiStreamProjection only");
    }

    /// <summary>Builds what runs the projections; throws for what is not fit to run.</summary>
    internal void Seal()
    {
        if (_views.Count + _shards.Count > 0) return;
        if (Errors is { SkipApplyErrors: true } or { SkipSerializationErrors: true } or { SkipUnknownEvents: true }) throw new NotSupportedException("The stand-in skips no event: leave all of Projections.Errors false");
        foreach (var projection in _projections)
        {
            var view = Built(projection);
            if (view.Lifecycle == ProjectionLifecycle.Async) _shards.Add(new ShardPlan(view.Name, [[view]], isComposite: false));
        }

        foreach (var composite in _composites)
            _shards.Add(new ShardPlan(composite.Name, [.. composite.InStages.Select(stage => stage.Select(Built).ToArray())], isComposite: true));

        _shards.AddRange(_subscriptions.Select(ShardPlan.Of));
        var twice = _views.GroupBy(view => view.DocumentType).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null) throw new InvalidProjectionException($"{twice.Key.FullName} is made by more than one projection");
        var clash = _shards.SelectMany(shard => shard.ProgressNames).GroupBy(name => name).FirstOrDefault(group => group.Count() > 1);
        if (clash is not null) throw new InvalidProjectionException($"Two projections record their progress as '{clash.Key}'");
    }

    View Built(ProjectionBase projection)
    {
        var view = projection.BuildView(_options);
        _views.Add(view);
        return view;
    }
}
