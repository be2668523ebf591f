namespace CpmTracker.Domain.Directors;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Development;

/// <summary>How far a director has come in a module: the plan beside what was done. Decisions and views share it, so that they never differ.</summary>
/// <param name="Plan">What the module asks.</param>
/// <param name="Sessions">The sessions held and not voided, by number.</param>
/// <param name="Activities">The activities done, in the order in which they were recorded.</param>
public sealed record ModuleProgress(ModulePlan Plan, IReadOnlyList<HeldSession> Sessions, IReadOnlyList<DoneActivity> Activities)
{
    /// <summary>Nothing done yet.</summary>
    public static ModuleProgress Of(ModulePlan plan) => new(plan, [], []);

    /// <summary>What is known after one more event. Events that say nothing of the module change nothing.</summary>
    public ModuleProgress With(IDirectorEvent happened) => happened switch
    {
        CoachingSessionHeld e when e.Module == Plan.Module => WithSession(new(e.Session, e.Number, e.Coach, e.OccurredOn, e.Minutes)),
        CoachingSessionCorrected e when Sessions.FirstOrDefault(s => s.Session == e.Session) is { } held => WithSession(held with { HeldOn = e.HeldOn, Minutes = e.Minutes }),
        CoachingSessionVoided e => this with { Sessions = [.. Sessions.Where(s => s.Session != e.Session)] },
        ActivityCompleted e when e.Module == Plan.Module => WithActivity(new(e.Activity, e.OccurredOn, e.Late)),
        SelfAssessmentSubmitted e => WithActivity(DoneBy.SubmittingSelfAssessment, e.OccurredOn),
        ValuesStatementWritten e => WithActivity(DoneBy.WritingValuesStatement, e.OccurredOn),
        PrioritiesRanked e => WithActivity(DoneBy.RankingPriorities, e.OccurredOn),
        DevelopmentPlanCreated e => WithActivity(DoneBy.CreatingPlan, e.OccurredOn),
        _ => this,
    };

    /// <summary>Where the director stands in the module, by the catalogue's rule: a segment is complete with its sessions and required activities (I7).</summary>
    public ModuleStatus Status()
    {
        if (Plan.Segments.Count > 0 && Plan.Segments.All(IsComplete)) return ModuleStatus.Finished;
        if (Sessions.Count == 0 && Activities.Count == 0) return ModuleStatus.NotStarted;
        return Plan.Segments.Count > 0 && IsComplete(Plan.Segments[0]) ? ModuleStatus.InSegmentTwo : ModuleStatus.InSegmentOne;
    }

    /// <summary>Coaching minutes delivered: the sessions in force, added up.</summary>
    public int MinutesDelivered() => Sessions.Sum(s => s.Minutes);

    /// <summary>Coaching minutes that the plan's sessions come to at most; zero where the catalogue does not say.</summary>
    public int MinutesPlanned() => Plan.Segments.SelectMany(s => s.Sessions).Sum(s => s.MaxMinutes ?? 0);

    /// <summary>Whether something done on <paramref name="on"/> came after its due point.</summary>
    public bool IsLate(DuePoint due, DateOnly on) => due.ClosingSession() is { } number && Sessions.Any(s => s.Number == number && s.HeldOn < on);

    private bool IsComplete(SegmentPlan segment) =>
        segment.Sessions.All(planned => Sessions.Any(held => held.Number == planned.Number))
        && segment.Activities.Where(a => a.Required).All(planned => Activities.Any(done => done.Activity == planned.Activity));

    private ModuleProgress WithSession(HeldSession session) =>
        this with { Sessions = [.. Sessions.Where(s => s.Session != session.Session).Append(session).OrderBy(s => s.Number)] };

    private ModuleProgress WithActivity(DoneBy what, DateOnly on) =>
        Plan.Segments.SelectMany(s => s.Activities).Where(a => a.DoneBy == what)
            .Aggregate(this, (progress, activity) => progress.WithActivity(new(activity.Activity, on, IsLate(activity.Due, on))));

    private ModuleProgress WithActivity(DoneActivity done) =>
        Activities.Any(a => a.Activity == done.Activity) ? this : this with { Activities = [.. Activities, done] };
}

/// <summary>A session held and not voided.</summary>
/// <param name="Session">The record's id.</param>
/// <param name="Number">Its number in the module.</param>
/// <param name="Coach">The coach who held it.</param>
/// <param name="HeldOn">The day, as known now.</param>
/// <param name="Minutes">Its length in minutes, as known now.</param>
public sealed record HeldSession(string Session, int Number, string Coach, DateOnly HeldOn, int Minutes);

/// <summary>An activity done.</summary>
/// <param name="Activity">The activity's id.</param>
/// <param name="DoneOn">The day.</param>
/// <param name="Late">After its due point.</param>
public sealed record DoneActivity(string Activity, DateOnly DoneOn, bool Late);

/// <summary>Where a director stands in a module.</summary>
public enum ModuleStatus
{
    /// <summary>Enrolled, and nothing done yet.</summary>
    NotStarted,

    /// <summary>Something done, the first segment not complete.</summary>
    InSegmentOne,

    /// <summary>The first segment complete, the module not.</summary>
    InSegmentTwo,

    /// <summary>Every segment complete.</summary>
    Finished,
}
