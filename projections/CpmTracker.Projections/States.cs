namespace CpmTracker.Projections;

using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Auditing;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Directors;
using JasperFx.Events;
using Marten.Events.Aggregation;

/// <summary>Gives the decisions a director's state, folded when asked for.</summary>
public sealed class DirectorState : SingleStreamProjection<Director, string>
{
    /// <inheritdoc/>
    public override Director? Evolve(Director? snapshot, string id, IEvent e) => e.Data is IDirectorEvent happened ? Director.Fold(snapshot, id, happened) : snapshot;
}

/// <summary>Gives the decisions a county's state, folded when asked for.</summary>
public sealed class CountyState : SingleStreamProjection<County, string>
{
    /// <inheritdoc/>
    public override County? Evolve(County? snapshot, string id, IEvent e) => e.Data is ICountyEvent happened ? County.Fold(snapshot, id, happened) : snapshot;
}

/// <summary>Gives the decisions a coach's state, folded when asked for.</summary>
public sealed class CoachState : SingleStreamProjection<Coach, string>
{
    /// <inheritdoc/>
    public override Coach? Evolve(Coach? snapshot, string id, IEvent e) => e.Data is ICoachEvent happened ? Coach.Fold(snapshot, id, happened) : snapshot;
}

/// <summary>Gives the decisions a statewide activity's state, folded when asked for.</summary>
public sealed class ActivityState : SingleStreamProjection<StatewideActivity, string>
{
    /// <inheritdoc/>
    public override StatewideActivity? Evolve(StatewideActivity? snapshot, string id, IEvent e) =>
        e.Data is IActivityEvent happened ? StatewideActivity.Fold(snapshot, id, happened) : snapshot;
}

/// <summary>Gives the decisions the state of a day's access log, folded when asked for.</summary>
public sealed class AccessLogState : SingleStreamProjection<AccessLog, string>
{
    /// <inheritdoc/>
    public override AccessLog? Evolve(AccessLog? snapshot, string id, IEvent e) => e.Data is IAuditEvent happened ? AccessLog.Fold(snapshot, id, happened) : snapshot;
}
