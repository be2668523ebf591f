namespace CpmTracker.Domain.Directors;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Programme;

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

    /// <summary>How they hold the post now.</summary>
    public required Appointment Appointment { get; init; }

    /// <summary>The coach assigned now.</summary>
    public string? Coach { get; init; }

    /// <summary>The last day in the programme, for a director who has left it.</summary>
    public DateOnly? WithdrawnOn { get; init; }

    /// <summary>Whether the director has left the programme.</summary>
    public bool Withdrawn => WithdrawnOn is not null;

    /// <summary>Whether their part in the programme rests.</summary>
    public bool Paused { get; init; }

    /// <summary>The day on which they came through the whole programme.</summary>
    public DateOnly? ProgrammeCompletedOn { get; init; }

    /// <summary>How far they have come in each module started, in the order of starting.</summary>
    public required IReadOnlyList<ModuleProgress> Modules { get; init; }

    /// <summary>The activities said to be done, each as last recorded.</summary>
    public IReadOnlyList<CompletionRecord> Completions { get; init; } = [];

    /// <summary>Ids of the materials reviewed.</summary>
    public IReadOnlyList<string> Materials { get; init; } = [];

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

    /// <summary>The priorities as last ranked.</summary>
    public IReadOnlyList<Priority> Priorities { get; init; } = [];

    /// <summary>The answers in force, one set an improvement area.</summary>
    public IReadOnlyList<ThreeQuestionsAnswered> Answered { get; init; } = [];

    /// <summary>What came of the assessments: values statements, areas, retired priorities, and the plans.</summary>
    public DirectorDevelopment Development { get; init; } = DirectorDevelopment.None;

    /// <summary>The coaching: who was responsible when, what may be shared, what the sessions brought.</summary>
    public Engagement Engagement { get; init; } = new();

    /// <inheritdoc/>
    public Concerned Concerned() => new(Id, Coach, County) { Shared = Engagement.Shared(), Coaches = Engagement.Assignments };

    /// <summary>The state after one more event; the first must be the enrolment.</summary>
    public static Director? Fold(Director? director, string id, IDirectorEvent happened) => (director, happened) switch
    {
        (null, DirectorEnrolled e) => new()
        {
            Id = id,
            Version = 1,
            Enrolment = e,
            County = e.County,
            Appointment = e.Appointment,
            Modules = [ModuleProgress.Of(e.Module, e.OccurredOn)],
        },
        (null, _) => null,
        _ => director.After(happened) with
        {
            Version = director.Version + 1,
            Modules = director.Modules.With(happened),
            Scheduled = director.Scheduled.With(happened),
            Engagement = director.Engagement.With(happened),
            Development = director.Development.With(happened, director.Version + 1),
        },
    };

    private Director After(IDirectorEvent happened) => happened switch
    {
        CoachAssigned e => this with { Coach = e.Coach },
        CoachReassigned e => this with { Coach = e.To },
        CoachingEngagementClosed => this with { Coach = null },
        DirectorTransferred e => this with { County = e.To, Appointment = e.Appointment },
        AppointmentChanged e => this with { Appointment = e.To },
        DirectorWithdrew e => this with { WithdrawnOn = e.OccurredOn, Paused = false },
        DirectorReturned e => this with { WithdrawnOn = null, County = e.County, Appointment = e.Appointment },
        ParticipationPaused => this with { Paused = true },
        ParticipationResumed => this with { Paused = false },
        MaterialReviewed e => this with { Materials = [.. Materials, e.Material] },
        ActivityCompleted e => WithCompletion(new(e.Module, e.Activity, Version + 1, true)),
        ActivityCompletionReversed e => WithCompletion(new(e.Module, e.Activity, e.Reverses, false)),
        ProgrammeCompleted e => this with { ProgrammeCompletedOn = e.OccurredOn },
        CoachingSessionHeld e => this with { Sessions = [.. Sessions, SessionRecord.Of(e, Version + 1)] },
        CoachingSessionCorrected e => this with { Sessions = [.. Sessions.Select(s => s.Session == e.Session ? s.As(e, Version + 1) : s)] },
        CoachingSessionVoided e => this with { Sessions = [.. Sessions.Where(s => s.Session != e.Session)], Voided = [.. Voided, e.Session] },
        SelfAssessmentSubmitted e => this with { Assessments = [.. Assessments, e] },
        SelfAssessmentDebriefed e => this with { Debriefed = [.. Debriefed, e.Assessment] },
        PrioritiesRanked e => this with { Priorities = e.Priorities },
        ThreeQuestionsAnswered e => this with { Answered = [.. Answered.Where(a => a.ImprovementArea != e.ImprovementArea), e] },
        _ => this,
    };

    private Director WithCompletion(CompletionRecord record) =>
        this with { Completions = [.. Completions.Where(c => (c.Module, c.Activity) != (record.Module, record.Activity)), record] };
}
