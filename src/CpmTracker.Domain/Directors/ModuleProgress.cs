namespace CpmTracker.Domain.Directors;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Programme;

/// <summary>How far a director has come in a module: the plan beside what was done. Decisions and views share it, so that they never differ.</summary>
/// <param name="Plan">What the module asks.</param>
/// <param name="StartedOn">The day on which it was started.</param>
/// <param name="Sessions">The sessions held and not voided, by number.</param>
/// <param name="Activities">The activities done, in the order in which they were recorded.</param>
public sealed record ModuleProgress(ModulePlan Plan, DateOnly StartedOn, IReadOnlyList<HeldSession> Sessions, IReadOnlyList<DoneActivity> Activities)
{
    /// <summary>Time spent on its reading, in the order in which it was recorded.</summary>
    public IReadOnlyList<ReadingTime> Readings { get; init; } = [];

    /// <summary>Learning objectives that somebody vouched for, in the order in which they were recorded.</summary>
    public IReadOnlyList<AttestedObjective> Objectives { get; init; } = [];

    /// <summary>Segments that were recorded as complete, in the order in which they were recorded.</summary>
    public IReadOnlyList<CompletedSegment> SegmentsCompleted { get; init; } = [];

    /// <summary>The day on which the module was recorded as complete. Whether it is follows from <see cref="Completeness"/>: a session may have been voided since.</summary>
    public DateOnly? CompletedOn { get; init; }

    /// <summary>Nothing done yet.</summary>
    public static ModuleProgress Of(ModulePlan plan, DateOnly startedOn) => new(plan, startedOn, [], []);

    /// <summary>What is known after one more event. Events that say nothing of the module change nothing.</summary>
    public ModuleProgress With(IDirectorEvent happened) => happened switch
    {
        CoachingSessionHeld e when e.Module == Plan.Module => WithSession(new(e.Session, e.Number, e.Coach, e.OccurredOn, e.Minutes)),
        CoachingSessionCorrected e when Sessions.FirstOrDefault(s => s.Session == e.Session) is { } held => WithSession(held with { HeldOn = e.HeldOn, Minutes = e.Minutes }),
        CoachingSessionVoided e => this with { Sessions = [.. Sessions.Where(s => s.Session != e.Session)] },
        ActivityCompleted e when e.Module == Plan.Module => WithActivity(new(e.Activity, e.OccurredOn, e.Late)),
        ActivityCompletionReversed e when e.Module == Plan.Module => this with { Activities = [.. Activities.Where(a => a.Activity != e.Activity)] },
        SelfAssessmentSubmitted e => WithActivity(DoneBy.SubmittingSelfAssessment, e.OccurredOn),
        ValuesStatementWritten e => WithActivity(DoneBy.WritingValuesStatement, e.OccurredOn),
        PrioritiesRanked e => WithActivity(DoneBy.RankingPriorities, e.OccurredOn),
        DevelopmentPlanCreated e => WithActivity(DoneBy.CreatingPlan, e.OccurredOn),
        ReadingTimeLogged e when e.Module == Plan.Module => this with { Readings = [.. Readings, new(e.Reading, e.Segment, e.Minutes, e.OccurredOn)] },
        LearningObjectiveAttested e when e.Module == Plan.Module => this with { Objectives = [.. Objectives, new(e.Objective, e.By, e.OccurredOn)] },
        SegmentCompleted e when e.Module == Plan.Module => this with { SegmentsCompleted = [.. SegmentsCompleted, new(e.Segment, e.OccurredOn)] },
        ModuleCompleted e when e.Module == Plan.Module => this with { CompletedOn = e.OccurredOn },
        _ => this,
    };

    /// <summary>Coaching minutes delivered: the sessions in force, added up.</summary>
    public int MinutesDelivered() => Sessions.Sum(s => s.Minutes);

    /// <summary>Coaching minutes that the plan's sessions come to at most; zero where the catalogue does not say.</summary>
    public int MinutesPlanned() => Plan.Segments.SelectMany(s => s.Sessions).Sum(s => s.MaxMinutes ?? 0);

    /// <summary>Minutes of reading, added up.</summary>
    public int MinutesRead() => Readings.Sum(r => r.Minutes);

    /// <summary>Whether something done on <paramref name="on"/> came after its due point.</summary>
    public bool IsLate(DuePoint due, DateOnly on) => due.ClosingSession() is { } number && Sessions.Any(s => s.Number == number && s.HeldOn < on);

    /// <summary>In what a session of that number, day and length departs from the programme as known now (I1, I4); nothing where the plan has no such session.</summary>
    public IReadOnlyList<SessionFlag> Flags(int number, DateOnly heldOn, int minutes) =>
        SessionRules.Planned(this, number) is { } planned ? SessionRules.Flags(this, planned, heldOn, minutes) : [];

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
/// <param name="Late">After its due point, as known when it was recorded.</param>
public sealed record DoneActivity(string Activity, DateOnly DoneOn, bool Late);

/// <summary>Time spent on reading.</summary>
/// <param name="Reading">The record's id.</param>
/// <param name="Segment">Number of the segment; none for the module as a whole.</param>
/// <param name="Minutes">How long, in minutes.</param>
/// <param name="On">The day.</param>
public sealed record ReadingTime(string Reading, int? Segment, int Minutes, DateOnly On);

/// <summary>A learning objective that somebody vouched for.</summary>
/// <param name="Objective">The objective's id.</param>
/// <param name="By">Who vouched for it.</param>
/// <param name="On">The day.</param>
public sealed record AttestedObjective(string Objective, Attester By, DateOnly On);

/// <summary>A segment that was recorded as complete.</summary>
/// <param name="Segment">Its number in the module.</param>
/// <param name="On">The day.</param>
public sealed record CompletedSegment(int Segment, DateOnly On);
