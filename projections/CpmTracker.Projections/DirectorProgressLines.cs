namespace CpmTracker.Projections;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
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

    /// <summary>The least minutes planned for it; none where the catalogue does not say.</summary>
    public int? MinMinutes { get; init; }

    /// <summary>The most minutes planned for it; none where the catalogue does not say.</summary>
    public int? MaxMinutes { get; init; }

    /// <summary>In what it departs from the programme as known now, all other sessions as last corrected or voided.</summary>
    public required IReadOnlyList<SessionFlag> Flags { get; init; }

    /// <summary>In what it departed from the programme by what was known when it was recorded, or last corrected.</summary>
    public required IReadOnlyList<SessionFlag> FlagsRecorded { get; init; }

    /// <summary>The reason given for a departure, or for the latest correction.</summary>
    public Sealed? Reason { get; init; }

    /// <summary>The reason given for a departure.</summary>
    public Sealed? DepartureReason { get; init; }

    /// <summary>The coach's note.</summary>
    public Sealed? Note { get; init; }

    /// <summary>How often the record was corrected.</summary>
    public int Corrections { get; init; }

    /// <summary>Whether the record was voided.</summary>
    public bool Voided { get; init; }

    internal static SessionLine Of(CoachingSessionHeld e, SessionPlan? planned) => new()
    {
        Session = e.Session,
        Module = e.Module,
        Number = e.Number,
        Coach = e.Coach,
        HeldOn = e.OccurredOn,
        Minutes = e.Minutes,
        Mode = e.Mode,
        MinMinutes = planned?.MinMinutes,
        MaxMinutes = planned?.MaxMinutes,
        Flags = e.Flags,
        FlagsRecorded = e.Flags,
        Reason = e.Reason,
        DepartureReason = e.Reason,
        Note = e.Note,
    };

    internal SessionLine After(CoachingSessionCorrected e) =>
        this with { HeldOn = e.HeldOn, Minutes = e.Minutes, Mode = e.Mode, FlagsRecorded = e.Flags, Reason = e.Reason, Corrections = Corrections + 1 };

    /// <summary>With its flags as known now; those of a voided record stay.</summary>
    internal SessionLine FlaggedBy(IReadOnlyList<ModuleProgress> modules) =>
        Voided || modules.Named(Module) is not { } module ? this : this with { Flags = module.Flags(Number, HeldOn, Minutes) };
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
