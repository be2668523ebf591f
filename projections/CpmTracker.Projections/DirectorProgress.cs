namespace CpmTracker.Projections;

using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
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

    /// <summary>The values statement as last written.</summary>
    public ValuesStatementWritten? ValuesStatement { get; init; }

    /// <summary>The priorities as last ranked.</summary>
    public IReadOnlyList<Priority> Priorities { get; init; } = [];

    /// <summary>The answers to the three questions in force, one set an improvement area.</summary>
    public IReadOnlyList<ThreeQuestionsAnswered> Answers { get; init; } = [];

    /// <summary>The professional development plan.</summary>
    public PlanLine? Plan { get; init; }

    /// <summary>The latest day on which anything is known to have happened.</summary>
    public DateOnly LastOccurredOn { get; init; }

    /// <summary>Whether any of it is made up for demonstration.</summary>
    public bool Demonstration { get; init; }

    /// <summary>The view after one more event; none before the enrolment.</summary>
    public static DirectorProgress? Fold(DirectorProgress? view, string id, IEvent happened) => (view, happened.Data) switch
    {
        (null, DirectorEnrolled e) => Enrolled(id, e).Measured(happened, e),
        ({ }, IDirectorEvent e) => (view.After(e) with { Modules = view.Modules.With(e) }).Measured(happened, e),
        _ => view,
    };

    private static DirectorProgress Enrolled(string id, DirectorEnrolled e) => new()
    {
        Id = id,
        County = e.County,
        Appointment = e.Appointment,
        Cohort = e.Cohort,
        EnrolledOn = e.OccurredOn,
        Modules = [ModuleProgress.Of(e.Module)],
    };

    private DirectorProgress After(IDirectorEvent happened) => happened switch
    {
        CoachAssigned e => this with { Coach = e.Coach },
        CoachReassigned e => this with { Coach = e.To },
        DirectorTransferred e => this with { County = e.To, Appointment = e.Appointment },
        DirectorWithdrew e => this with { WithdrawnOn = e.OccurredOn, Scheduled = [] },
        CoachingSessionScheduled e => this with { Scheduled = [.. Unscheduled(e.Module, e.Number).Append(e).OrderBy(s => s.Module, StringComparer.Ordinal).ThenBy(s => s.Number)] },
        CoachingSessionHeld e => WithSession(SessionLine.Of(e)) with { Scheduled = [.. Unscheduled(e.Module, e.Number)] },
        CoachingSessionCorrected e when Session(e.Session) is { } line => WithSession(line.After(e)),
        CoachingSessionVoided e when Session(e.Session) is { } line => WithSession(line with { Voided = true }),
        SelfAssessmentSubmitted e => this with { Assessments = [.. Assessments, AssessmentLine.Of(e)] },
        SelfAssessmentDebriefed e => this with { Assessments = [.. Assessments.Select(a => a.Assessment == e.Assessment ? a with { DebriefedOn = e.OccurredOn } : a)] },
        ValuesStatementWritten e => this with { ValuesStatement = e },
        PrioritiesRanked e => this with { Priorities = e.Priorities },
        ThreeQuestionsAnswered e => this with { Answers = [.. Answers.Where(a => a.ImprovementArea != e.ImprovementArea), e] },
        DevelopmentPlanCreated e => this with { Plan = PlanLine.Of(e) },
        DevelopmentPlanRevised e => this with { Plan = Plan?.After(e) },
        _ => this,
    };

    private IEnumerable<CoachingSessionScheduled> Unscheduled(string module, int number) => Scheduled.Where(s => (s.Module, s.Number) != (module, number));

    private SessionLine? Session(string id) => Sessions.FirstOrDefault(s => s.Session == id);

    private DirectorProgress WithSession(SessionLine line) =>
        this with { Sessions = [.. Sessions.Where(s => s.Session != line.Session).Append(line).OrderBy(s => s.Module, StringComparer.Ordinal).ThenBy(s => s.Number)] };

    private DirectorProgress Measured(IEvent happened, IDirectorEvent e) => this with
    {
        Version = happened.Version,
        Status = Modules[0].Status(),
        MinutesDelivered = Modules.MinutesDelivered(),
        MinutesPlanned = Modules.MinutesPlanned(),
        LastOccurredOn = e.OccurredOn > LastOccurredOn ? e.OccurredOn : LastOccurredOn,
        Demonstration = Demonstration || happened.IsDemonstration(),
    };
}

/// <summary>Saves <see cref="DirectorProgress"/> in the transaction of the append.</summary>
public sealed class DirectorProgressProjection : SingleStreamProjection<DirectorProgress, string>
{
    /// <inheritdoc/>
    public override DirectorProgress? Evolve(DirectorProgress? snapshot, string id, IEvent e) => DirectorProgress.Fold(snapshot, id, e);
}
