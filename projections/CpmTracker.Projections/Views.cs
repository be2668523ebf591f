namespace CpmTracker.Projections;

using CpmTracker.Domain;
using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Auditing;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Directors;
using JasperFx.Events.Projections;
using Marten;

/// <summary>What the store is told of events and views: the one list to which a new view is added.</summary>
public static class Views
{
    /// <summary>Name of the asynchronous views as one: they read each event once and are committed together.</summary>
    public const string Composite = "cpm";

    /// <summary>Names of the views that are saved with each append.</summary>
    public static IReadOnlyList<string> Inline { get; } = [nameof(DirectorProgress)];

    /// <summary>Names of the asynchronous views that are asked for.</summary>
    public static IReadOnlyList<string> Asynchronous { get; } =
        [nameof(ActivityRecord), nameof(CoachCaseload), nameof(CountyImplementation), nameof(LedgerEntry), nameof(ReplayRecord), nameof(StatewideDashboard)];

    /// <summary>The wire name of every event that the views are made of. The catalogue's stand beside its events.</summary>
    public static IEnumerable<WireName> WireNames => [.. DirectorEvents.Names, .. CoachEvents.Names, .. CountyEvents.Names, .. ActivityEvents.Names, .. AuditEvents.Names];

    /// <summary>The views that figures are counted of, by stage: directors and activities, then counties and coaches, then the state. The others tell of single events.</summary>
    internal static IReadOnlyList<CountedView> Counted { get; } =
    [
        CountedView.Of<DirectorStandingProjection, DirectorStanding>(1, DirectorStanding.IdsFor, DirectorStanding.Fold),
        CountedView.Of<ActivityRecordProjection, ActivityRecord>(1, ActivityRecord.IdsFor, ActivityRecord.Fold),
        CountedView.Of<CountyImplementationProjection, CountyImplementation>(2, CountyImplementation.IdsFor, CountyImplementation.Fold),
        CountedView.Of<CoachCaseloadProjection, CoachCaseload>(2, CoachCaseload.IdsFor, CoachCaseload.Fold),
        CountedView.Of<StatewideDashboardProjection, StatewideDashboard>(3, StatewideDashboard.IdsFor, StatewideDashboard.Fold),
    ];

    /// <summary>Registers every view and state.</summary>
    public static void Register(StoreOptions store)
    {
        store.Projections.Add<DirectorState>(ProjectionLifecycle.Live);
        store.Projections.Add<CountyState>(ProjectionLifecycle.Live);
        store.Projections.Add<CoachState>(ProjectionLifecycle.Live);
        store.Projections.Add<ActivityState>(ProjectionLifecycle.Live);
        store.Projections.Add<AccessLogState>(ProjectionLifecycle.Live);
        store.Projections.Add<DirectorProgressProjection>(ProjectionLifecycle.Inline);

        // An event that a view cannot deal with is never passed over: the view is paused before it, and says why (Marten's default is to skip it).
        store.Projections.Errors.SkipApplyErrors = false;
        store.Projections.Errors.SkipSerializationErrors = false;
        store.Projections.Errors.SkipUnknownEvents = false;
        store.Projections.CompositeProjectionFor(Composite, views =>
        {
            foreach (var view in Counted) view.AddTo(views);
            views.Add<LedgerEntryProjection>();
            views.Add<ReplayRecordProjection>();
        });
    }
}
