namespace CpmTracker.Projections;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Programme;
using JasperFx.Events;
using Marten.Events.Aggregation;

/// <summary>
/// Where one director stands, with everything recorded in the development so far. Saved with the very append that changes it; the same fold gives the state
/// as of any earlier version or instant. What people wrote is in it as ciphertext.
/// </summary>
public sealed record DirectorProgress
{
    /// <summary>The director's id, <c>director-…</c>.</summary>
    public string Id { get; init; } = "";

    /// <summary>Version of the stream that this is the state at: the number of events in it.</summary>
    public long Version { get; init; }

    /// <summary>FIPS code of the county served now.</summary>
    public required string County { get; init; }

    /// <summary>How the director holds the post.</summary>
    public required Appointment Appointment { get; init; }

    /// <summary>The cohort's name.</summary>
    public required string Cohort { get; init; }

    /// <summary>The day of enrolment.</summary>
    public required DateOnly EnrolledOn { get; init; }

    /// <summary>The coach assigned now.</summary>
    public string? Coach { get; init; }

    /// <summary>The last day in the programme, for a director who has withdrawn.</summary>
    public DateOnly? WithdrawnOn { get; init; }

    /// <summary>The posts held while in the programme, in order: what happened on a day counts for the county served then (I14).</summary>
    public IReadOnlyList<Post> Posts { get; init; } = [];

    /// <summary>The pauses made, in order.</summary>
    public IReadOnlyList<Pause> Pauses { get; init; } = [];

    /// <summary>Whether the director's part in the programme rests now: nothing is due then.</summary>
    public bool Paused { get; init; }

    /// <summary>The day on which the director came through the whole programme.</summary>
    public DateOnly? ProgrammeCompletedOn { get; init; }

    /// <summary>The day of the first coaching session of Module One.</summary>
    public DateOnly? FirstSessionOn { get; init; }

    /// <summary>The materials reviewed, in the order in which they were recorded.</summary>
    public IReadOnlyList<MaterialReviewed> Materials { get; init; } = [];

    /// <summary>Plan and progress of each module started, in the order of starting; the first is Module One.</summary>
    public required IReadOnlyList<ModuleProgress> Modules { get; init; }

    /// <summary>Where the director stands in Module One.</summary>
    public ModuleStatus Status { get; init; }

    /// <summary>Coaching minutes delivered.</summary>
    public int MinutesDelivered { get; init; }

    /// <summary>Coaching minutes planned by the catalogue, at most.</summary>
    public int MinutesPlanned { get; init; }

    /// <summary>The sessions agreed and not held yet, by module and number.</summary>
    public IReadOnlyList<CoachingSessionScheduled> Scheduled { get; init; } = [];

    /// <summary>Every session record, by module and number; a voided one is marked and counts no longer.</summary>
    public IReadOnlyList<SessionLine> Sessions { get; init; } = [];

    /// <summary>The self-assessments, in the order of submission.</summary>
    public IReadOnlyList<AssessmentLine> Assessments { get; init; } = [];

    /// <summary>The priorities as last ranked.</summary>
    public IReadOnlyList<Priority> Priorities { get; init; } = [];

    /// <summary>The answers to the three questions in force, one set an improvement area.</summary>
    public IReadOnlyList<ThreeQuestionsAnswered> Answers { get; init; } = [];

    /// <summary>What came of the assessments: values statements, areas, retired priorities, and the plans with all that hangs on them.</summary>
    public DirectorDevelopment Development { get; init; } = DirectorDevelopment.None;

    /// <summary>The coaching: who was responsible when, what may be shared, what the sessions brought.</summary>
    public Engagement Engagement { get; init; } = new();

    /// <summary>The latest day on which anything is known to have happened.</summary>
    public DateOnly LastOccurredOn { get; init; }

    /// <summary>Whether any of it is made up for demonstration.</summary>
    public bool Demonstration { get; init; }

    /// <summary>Whom it concerns now; of a view as of an earlier time, whom it concerned then.</summary>
    public Concerned Concerned() => new(Id, Coach, County) { Shared = Engagement.Shared(), Coaches = Engagement.Assignments };

    /// <summary>The view after one more event; none before the enrolment.</summary>
    public static DirectorProgress? Fold(DirectorProgress? view, string id, IEvent happened) => (view, happened.Data) switch
    {
        (null, DirectorEnrolled e) => Enrolled(id, e).With(happened, e).Counted(),
        ({ }, IDirectorEvent e) => view.With(happened, e),
        _ => view,
    };

    private static DirectorProgress Enrolled(string id, DirectorEnrolled e) => new()
    {
        Id = id,
        County = e.County,
        Appointment = e.Appointment,
        Cohort = e.Cohort,
        EnrolledOn = e.OccurredOn,
        Modules = [ModuleProgress.Of(e.Module, e.OccurredOn)],
    };

    private DirectorProgress With(IEvent happened, IDirectorEvent e)
    {
        var pauses = Pauses.With(e);
        var next = After(e) with
        {
            Version = happened.Version,
            Modules = Modules.With(e),
            Scheduled = Scheduled.With(e),
            Posts = Posts.With(e),
            Pauses = pauses,
            Paused = pauses is [.., { Until: null }],
            Engagement = Engagement.With(e),
            Development = Development.With(e, happened.Version),
            LastOccurredOn = e.OccurredOn > LastOccurredOn ? e.OccurredOn : LastOccurredOn,
            Demonstration = Demonstration || happened.IsDemonstration(),
        };
        return ReferenceEquals(next.Modules, Modules) && ReferenceEquals(next.Sessions, Sessions) ? next : next.Counted();
    }

    private DirectorProgress After(IDirectorEvent happened) => happened switch
    {
        CoachAssigned e => this with { Coach = e.Coach },
        CoachReassigned e => this with { Coach = e.To },
        DirectorTransferred e => this with { County = e.To, Appointment = e.Appointment },
        AppointmentChanged e => this with { Appointment = e.To },
        DirectorWithdrew e => this with { WithdrawnOn = e.OccurredOn },
        DirectorReturned e => this with { WithdrawnOn = null, County = e.County, Appointment = e.Appointment },
        MaterialReviewed e => this with { Materials = [.. Materials, e] },
        ProgrammeCompleted e => this with { ProgrammeCompletedOn = e.OccurredOn },
        CoachingEngagementClosed => this with { Coach = null },
        CoachingSessionHeld e => WithSession(SessionLine.Of(e, Modules.Named(e.Module)?.Plan.Session(e.Number))),
        CoachingSessionCorrected e when Session(e.Session) is { } line => WithSession(line.After(e)),
        CoachingSessionVoided e when Session(e.Session) is { } line => WithSession(line with { Voided = true }),
        SelfAssessmentSubmitted e => this with { Assessments = [.. Assessments, AssessmentLine.Of(e)] },
        SelfAssessmentDebriefed e => this with { Assessments = [.. Assessments.Select(a => a.Assessment == e.Assessment ? a with { DebriefedOn = e.OccurredOn } : a)] },
        PrioritiesRanked e => this with { Priorities = e.Priorities },
        ThreeQuestionsAnswered e => this with { Answers = [.. Answers.Where(a => a.ImprovementArea != e.ImprovementArea), e] },
        _ => this,
    };

    private SessionLine? Session(string id) => Sessions.FirstOrDefault(s => s.Session == id);

    private DirectorProgress WithSession(SessionLine line) =>
        this with { Sessions = [.. Sessions.Where(s => s.Session != line.Session).Append(line).OrderBy(s => s.Module, StringComparer.Ordinal).ThenBy(s => s.Number)] };

    /// <summary>With what follows from the modules and the sessions.</summary>
    private DirectorProgress Counted() => this with
    {
        Sessions = [.. Sessions.Select(s => s.FlaggedBy(Modules))],
        Status = Modules[0].Status(),
        FirstSessionOn = Modules[0].Held(1)?.HeldOn,
        MinutesDelivered = Modules.MinutesDelivered(),
        MinutesPlanned = Modules.MinutesPlanned(),
    };
}

/// <summary>Saves <see cref="DirectorProgress"/> in the transaction of the append.</summary>
public sealed class DirectorProgressProjection : SingleStreamProjection<DirectorProgress, string>
{
    /// <inheritdoc/>
    public override DirectorProgress? Evolve(DirectorProgress? snapshot, string id, IEvent e) => DirectorProgress.Fold(snapshot, id, e);
}
