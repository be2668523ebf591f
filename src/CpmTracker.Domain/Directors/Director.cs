namespace CpmTracker.Domain.Directors;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Privacy;

/// <summary>What the decisions about a director need to know: the fold of the director's stream. For reading there are the views.</summary>
public sealed record Director : IConcern
{
    /// <summary>The stream's id, <c>director-…</c>.</summary>
    public string Id { get; init; } = "";

    /// <summary>How many events the stream holds.</summary>
    public long Version { get; init; }

    /// <summary>The enrolment that began it.</summary>
    public required DirectorEnrolled Enrolment { get; init; }

    /// <summary>FIPS code of the county served now.</summary>
    public required string County { get; init; }

    /// <summary>The coach assigned now.</summary>
    public string? Coach { get; init; }

    /// <summary>Whether the director has left the programme.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>How far they have come in each module started, in the order of starting.</summary>
    public required IReadOnlyList<ModuleProgress> Modules { get; init; }

    /// <summary>The sessions agreed and not held yet, by module and number.</summary>
    public IReadOnlyList<CoachingSessionScheduled> Scheduled { get; init; } = [];

    /// <summary>The session records in force, each as last corrected, with the version of the event that says so.</summary>
    public IReadOnlyList<SessionRecord> Sessions { get; init; } = [];

    /// <summary>Ids of the session records voided.</summary>
    public IReadOnlyList<string> Voided { get; init; } = [];

    /// <summary>The self-assessments submitted, in order.</summary>
    public IReadOnlyList<SelfAssessmentSubmitted> Assessments { get; init; } = [];

    /// <summary>Ids of the self-assessments debriefed.</summary>
    public IReadOnlyList<string> Debriefed { get; init; } = [];

    /// <summary>The values statement as last written.</summary>
    public Sealed? ValuesStatement { get; init; }

    /// <summary>The priorities as last ranked.</summary>
    public IReadOnlyList<Priority> Priorities { get; init; } = [];

    /// <summary>The answers in force, one set an improvement area.</summary>
    public IReadOnlyList<ThreeQuestionsAnswered> Answered { get; init; } = [];

    /// <summary>The professional development plan's id, once created.</summary>
    public string? Plan { get; init; }

    /// <summary>The plan's goals as last revised.</summary>
    public IReadOnlyList<PlanGoal> Goals { get; init; } = [];

    /// <summary>How often the plan was revised.</summary>
    public int PlanRevision { get; init; }

    /// <inheritdoc/>
    public Concerned Concerned() => new(Id, Coach, County);

    /// <summary>The state after one more event; the first must be the enrolment.</summary>
    public static Director? Fold(Director? director, string id, IDirectorEvent happened) => (director, happened) switch
    {
        (null, DirectorEnrolled e) => new() { Id = id, Version = 1, Enrolment = e, County = e.County, Modules = [ModuleProgress.Of(e.Module)] },
        (null, _) => null,
        _ => director.After(happened) with { Version = director.Version + 1, Modules = director.Modules.With(happened) },
    };

    private Director After(IDirectorEvent happened) => happened switch
    {
        CoachAssigned e => this with { Coach = e.Coach },
        CoachReassigned e => this with { Coach = e.To },
        DirectorTransferred e => this with { County = e.To },
        DirectorWithdrew => this with { Withdrawn = true },
        CoachingSessionScheduled e => this with { Scheduled = [.. Scheduled.Where(s => (s.Module, s.Number) != (e.Module, e.Number)), e] },
        CoachingSessionHeld e => this with { Scheduled = [.. Scheduled.Where(s => (s.Module, s.Number) != (e.Module, e.Number))], Sessions = [.. Sessions, SessionRecord.Of(e, Version + 1)] },
        CoachingSessionCorrected e => this with { Sessions = [.. Sessions.Select(s => s.Session == e.Session ? s.As(e, Version + 1) : s)] },
        CoachingSessionVoided e => this with { Sessions = [.. Sessions.Where(s => s.Session != e.Session)], Voided = [.. Voided, e.Session] },
        SelfAssessmentSubmitted e => this with { Assessments = [.. Assessments, e] },
        SelfAssessmentDebriefed e => this with { Debriefed = [.. Debriefed, e.Assessment] },
        ValuesStatementWritten e => this with { ValuesStatement = e.Text },
        PrioritiesRanked e => this with { Priorities = e.Priorities },
        ThreeQuestionsAnswered e => this with { Answered = [.. Answered.Where(a => a.ImprovementArea != e.ImprovementArea), e] },
        DevelopmentPlanCreated e => this with { Plan = e.Plan, Goals = e.Goals },
        DevelopmentPlanRevised e => this with { PlanRevision = e.Revision, Goals = e.Goals },
        _ => this,
    };
}
