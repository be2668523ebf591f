namespace CpmTracker.Projections;

using CpmTracker.Domain;
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

    /// <summary>The wire name of every event that the views are made of. The catalogue's stand beside its events.</summary>
    public static IEnumerable<WireName> WireNames => [.. DirectorEvents.Names, .. CoachEvents.Names, .. CountyEvents.Names];

    /// <summary>Registers every view and state.</summary>
    public static void Register(StoreOptions store)
    {
        store.Projections.Add<DirectorState>(ProjectionLifecycle.Live);
        store.Projections.Add<CountyState>(ProjectionLifecycle.Live);
        store.Projections.Add<CoachState>(ProjectionLifecycle.Live);
        store.Projections.Add<DirectorProgressProjection>(ProjectionLifecycle.Inline);
        store.Projections.CompositeProjectionFor(Composite, views =>
        {
            views.Add<DirectorStandingProjection>();
            views.Add<CountyImplementationProjection>(2);
            views.Add<CoachCaseloadProjection>(2);
            views.Add<StatewideDashboardProjection>(3);
        });
    }
}
