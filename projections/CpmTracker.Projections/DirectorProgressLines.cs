namespace CpmTracker.Projections;

using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Privacy;

/// <summary>A session record in <see cref="DirectorProgress"/>, as last corrected.</summary>
public sealed record SessionLine
{
    /// <summary>The record's id.</summary>
    public required string Session { get; init; }

    /// <summary>The module's id.</summary>
    public required string Module { get; init; }

    /// <summary>The session's number in the module.</summary>
    public required int Number { get; init; }

    /// <summary>The coach who held it.</summary>
    public required string Coach { get; init; }

    /// <summary>The day on which it was held.</summary>
    public required DateOnly HeldOn { get; init; }

    /// <summary>Its length in minutes.</summary>
    public required int Minutes { get; init; }

    /// <summary>How they met.</summary>
    public required SessionMode Mode { get; init; }

    /// <summary>In what it departs from the programme.</summary>
    public required IReadOnlyList<SessionFlag> Flags { get; init; }

    /// <summary>The reason given for a departure, or for the latest correction.</summary>
    public Sealed? Reason { get; init; }

    /// <summary>The coach's note.</summary>
    public Sealed? Note { get; init; }

    /// <summary>How often the record was corrected.</summary>
    public int Corrections { get; init; }

    /// <summary>Whether the record was voided.</summary>
    public bool Voided { get; init; }

    internal static SessionLine Of(CoachingSessionHeld e) => new()
    {
        Session = e.Session,
        Module = e.Module,
        Number = e.Number,
        Coach = e.Coach,
        HeldOn = e.OccurredOn,
        Minutes = e.Minutes,
        Mode = e.Mode,
        Flags = e.Flags,
        Reason = e.Reason,
        Note = e.Note,
    };

    internal SessionLine After(CoachingSessionCorrected e) =>
        this with { HeldOn = e.HeldOn, Minutes = e.Minutes, Mode = e.Mode, Flags = e.Flags, Reason = e.Reason, Corrections = Corrections + 1 };
}

/// <summary>A self-assessment in <see cref="DirectorProgress"/>.</summary>
public sealed record AssessmentLine
{
    /// <summary>The submission's id.</summary>
    public required string Assessment { get; init; }

    /// <summary>The instrument's id.</summary>
    public required string Instrument { get; init; }

    /// <summary>The instrument's version.</summary>
    public required int InstrumentVersion { get; init; }

    /// <summary>The day of submission.</summary>
    public required DateOnly SubmittedOn { get; init; }

    /// <summary>One rating an item.</summary>
    public required IReadOnlyList<ItemRating> Ratings { get; init; }

    /// <summary>The day on which the coach debriefed it.</summary>
    public DateOnly? DebriefedOn { get; init; }

    internal static AssessmentLine Of(SelfAssessmentSubmitted e) => new()
    {
        Assessment = e.Assessment,
        Instrument = e.Instrument,
        InstrumentVersion = e.InstrumentVersion,
        SubmittedOn = e.OccurredOn,
        Ratings = e.Ratings,
    };
}

/// <summary>The professional development plan in <see cref="DirectorProgress"/>.</summary>
public sealed record PlanLine
{
    /// <summary>The plan's id.</summary>
    public required string Plan { get; init; }

    /// <summary>The self-assessment that it comes from.</summary>
    public required string Assessment { get; init; }

    /// <summary>Number of the session in which it was made.</summary>
    public int? Session { get; init; }

    /// <summary>The day on which it was created.</summary>
    public required DateOnly CreatedOn { get; init; }

    /// <summary>How often it was revised.</summary>
    public int Revision { get; init; }

    /// <summary>The day of the latest revision.</summary>
    public DateOnly? RevisedOn { get; init; }

    /// <summary>Its goals as last revised.</summary>
    public required IReadOnlyList<PlanGoal> Goals { get; init; }

    /// <summary>The reason given for the latest revision.</summary>
    public Sealed? Reason { get; init; }

    internal static PlanLine Of(DevelopmentPlanCreated e) => new()
    {
        Plan = e.Plan,
        Assessment = e.Assessment,
        Session = e.Session,
        CreatedOn = e.OccurredOn,
        Goals = e.Goals,
    };

    internal PlanLine After(DevelopmentPlanRevised e) => this with { Revision = e.Revision, RevisedOn = e.OccurredOn, Goals = e.Goals, Reason = e.Reason };
}
