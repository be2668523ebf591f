namespace CpmTracker.Domain.Counties;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Privacy;

/// <summary>Something that happened in a county's implementation of the CPM, in the stream <c>county-{fips}</c>.</summary>
public interface ICountyEvent : IOccurrence
{
    /// <summary>The county's FIPS code, five digits.</summary>
    string County { get; }
}

/// <summary>One of California's 58 counties was entered.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Name">The county's name.</param>
/// <param name="Population">Inhabitants (American Community Survey 2021, five-year).</param>
/// <param name="SizeClass">Our own class of that number.</param>
/// <param name="OccurredOn">From which day.</param>
public sealed record CountyRegistered(string County, string Name, int Population, SizeClass SizeClass, DateOnly OccurredOn) : ICountyEvent;

/// <summary>The county's child welfare agency was named, or named anew.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Agency">The agency's name.</param>
/// <param name="Known">How surely it is known.</param>
/// <param name="OccurredOn">From which day.</param>
public sealed record CountyAgencyNamed(string County, string Agency, Known Known, DateOnly OccurredOn) : ICountyEvent;

/// <summary>The county belongs to a Regional Training Academy's region from a day on.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Region">The region's name, which is not the academy's.</param>
/// <param name="Known">How surely it is known.</param>
/// <param name="OccurredOn">From which day.</param>
public sealed record CountyAssignedToRegion(string County, string Region, Known Known, DateOnly OccurredOn) : ICountyEvent;

/// <summary>The county completed a CPM Implementation Snapshot, its collective self-assessment in four dimensions.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Snapshot">The id of this Snapshot.</param>
/// <param name="Instrument">The instrument's id.</param>
/// <param name="InstrumentVersion">The instrument's version.</param>
/// <param name="Dimensions">One rating a dimension.</param>
/// <param name="Participants">How many people took part, if told.</param>
/// <param name="OccurredOn">The day of completion.</param>
public sealed record SnapshotCompleted(
    string County, string Snapshot, string Instrument, int InstrumentVersion, IReadOnlyList<DimensionRating> Dimensions, int? Participants, DateOnly OccurredOn) : ICountyRecord
{
    string ICountyRecord.Record => Snapshot;
}

/// <summary>How a county rated itself in one dimension.</summary>
/// <param name="Area">The dimension's area of concentration.</param>
/// <param name="Rating">A step of the instrument's scale.</param>
public sealed record DimensionRating(AreaOfConcentration Area, int Rating);

/// <summary>The county set its priorities for local planning; this list replaces an earlier one.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Snapshot">The Snapshot that they come from.</param>
/// <param name="Priorities">Three to five, by rank from 1.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record LocalPrioritiesSet(string County, string Snapshot, IReadOnlyList<LocalPriority> Priorities, DateOnly OccurredOn) : ICountyEvent;

/// <summary>A county's priority for local planning.</summary>
/// <param name="Rank">1 is the first.</param>
/// <param name="Area">The area of concentration.</param>
/// <param name="Text">What the county means to do.</param>
public sealed record LocalPriority(int Rank, AreaOfConcentration Area, [property: Confidential(Confidentiality.Programme)] Sealed Text);

/// <summary>The county adopted an Implementation Plan.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Plan">The plan's id.</param>
/// <param name="StartsOn">Target start.</param>
/// <param name="ReassessOn">Target day of the reassessment.</param>
/// <param name="OutsideUsualHorizon">Whether the horizon is not the usual 12 to 18 months; kept all the same.</param>
/// <param name="OccurredOn">The day of adoption.</param>
public sealed record ImplementationPlanAdopted(
    string County, string Plan, DateOnly StartsOn, DateOnly ReassessOn, bool OutsideUsualHorizon, DateOnly OccurredOn) : ICountyRecord
{
    string ICountyRecord.Record => Plan;
}

/// <summary>The county declared the stage that its implementation has reached. It may move backwards, and is never inferred.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Evidence">What the county goes by.</param>
/// <param name="OccurredOn">The day from which it holds.</param>
public sealed record ImplementationStageDeclared(string County, ImplementationStage Stage, [property: Confidential(Confidentiality.Programme)] Sealed Evidence, DateOnly OccurredOn) : ICountyEvent;

/// <summary>Our own class of a county's population; no public one was found.</summary>
public enum SizeClass
{
    /// <summary>Fewer than 100,000.</summary>
    Small,

    /// <summary>100,000 and more.</summary>
    Medium,

    /// <summary>500,000 and more.</summary>
    Large,

    /// <summary>2,000,000 and more.</summary>
    VeryLarge,
}

/// <summary>How surely a fact of the reference data is known.</summary>
public enum Known
{
    /// <summary>Found in a public source.</summary>
    Confirmed,

    /// <summary>Recalled or inferred; to be confirmed by the programme.</summary>
    Unverified,
}

/// <summary>The four stages of implementation after NIRN. No official list of CPM stages a county was found.</summary>
public enum ImplementationStage
{
    /// <summary>Exploration.</summary>
    Exploration,

    /// <summary>Installation.</summary>
    Installation,

    /// <summary>Initial implementation.</summary>
    InitialImplementation,

    /// <summary>Full implementation.</summary>
    FullImplementation,
}

/// <summary>The wire names of a county's stream.</summary>
public static class CountyEvents
{
    /// <summary>Every event type of the stream, with its name.</summary>
    public static IReadOnlyList<WireName> Names { get; } =
    [
        WireName.Of<CountyRegistered>("county.registered.v1"),
        WireName.Of<CountyAgencyNamed>("county.agency_named.v1"),
        WireName.Of<CountyAssignedToRegion>("county.assigned_to_region.v1"),
        WireName.Of<SnapshotCompleted>("county.snapshot_completed.v1"),
        WireName.Of<LocalPrioritiesSet>("county.local_priorities_set.v1"),
        WireName.Of<ImplementationPlanAdopted>("county.implementation_plan_adopted.v1"),
        WireName.Of<ImplementationStageDeclared>("county.implementation_stage_declared.v1"),
        WireName.Of<ReadinessAssessed>("county.readiness_assessed.v1"),
        WireName.Of<StrengthNoted>("county.strength_noted.v1"),
        WireName.Of<OpportunityNoted>("county.opportunity_noted.v1"),
        WireName.Of<FidelityAssessed>("county.fidelity_assessed.v1"),
        WireName.Of<ImplementationTeamFormed>("county.implementation_team_formed.v1"),
        WireName.Of<ObjectiveSet>("county.objective_set.v1"),
        WireName.Of<ActionStepPlanned>("county.action_step_planned.v1"),
        WireName.Of<ActionStepProgressReported>("county.action_step_progress_reported.v1"),
        WireName.Of<PlanReassessed>("county.plan_reassessed.v1"),
        WireName.Of<ToolUsed>("county.tool_used.v1"),
        WireName.Of<InvolvementActionRecorded>("county.involvement_action_recorded.v1"),
        WireName.Of<InitiativeAligned>("county.initiative_aligned.v1"),
        WireName.Of<SipStrategyLinked>("county.sip_strategy_linked.v1"),
        WireName.Of<HelpRequested>("county.help_requested.v1"),
        WireName.Of<HelpAnswered>("county.help_answered.v1"),
        WireName.Of<CountyRecordVoided>("county.record_voided.v1"),
    ];
}
