namespace CpmTracker.Domain.Tests.Language;

using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Auditing;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Tests.Fixtures;

/// <summary>A kind of stream: how its events become its state.</summary>
internal sealed record EventStream<TState>(Func<TState?, IOccurrence, TState?> Fold)
    where TState : class
{
    public TState? After(IEnumerable<IOccurrence> history) => history.Aggregate((TState?)null, Fold);
}

/// <summary>The kinds of streams, each with the id that its fixtures use.</summary>
internal static class EventStreams
{
    public static EventStream<Director> Director { get; } = new((state, e) => Domain.Directors.Director.Fold(state, DirectorStream.Id, (IDirectorEvent)e));

    public static EventStream<Coach> Coach { get; } = new((state, e) => Domain.Coaching.Coach.Fold(state, CoachStream.Id, (ICoachEvent)e));

    public static EventStream<AccessLog> AccessLog { get; } = new((state, e) => Domain.Auditing.AccessLog.Fold(state, "audit-2026-04-01", (IAuditEvent)e));

    public static EventStream<County> County { get; } = new((state, e) => Domain.Counties.County.Fold(state, CountyStream.Id, (ICountyEvent)e));

    public static EventStream<StatewideActivity> Activity { get; } = new((state, e) => StatewideActivity.Fold(state, ActivityStream.Id, (IActivityEvent)e));
}
