namespace CpmTracker.Domain.Counties;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Privacy;

/// <summary>The county assessed its organizational readiness (domain report, section 4.2: the ORB Assessment).</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Assessment">The id of this record.</param>
/// <param name="Tool">The tool's id in the catalogue.</param>
/// <param name="Findings">What was found, statement by statement; no scale is public.</param>
/// <param name="OccurredOn">The day of the assessment.</param>
public sealed record ReadinessAssessed(
    string County, string Assessment, string Tool, IReadOnlyList<ReadinessFinding> Findings, DateOnly OccurredOn) : ICountyRecord
{
    string ICountyRecord.Record => Assessment;
}

/// <summary>What a readiness assessment found about one statement.</summary>
/// <param name="Statement">The statement's key in the tool.</param>
/// <param name="Finding">What was found.</param>
public sealed record ReadinessFinding(string Statement, [property: Confidential(Confidentiality.Programme)] Sealed Finding);

/// <summary>A strength to build on was noted from a Snapshot.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Strength">The id of this record.</param>
/// <param name="Snapshot">The Snapshot that it comes from.</param>
/// <param name="Area">The area of concentration.</param>
/// <param name="Text">The strength.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record StrengthNoted(
    string County, string Strength, string Snapshot, AreaOfConcentration Area, [property: Confidential(Confidentiality.Programme)] Sealed Text, DateOnly OccurredOn) : ICountyRecord
{
    string ICountyRecord.Record => Strength;
}

/// <summary>An opportunity for growth was noted from a Snapshot.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Opportunity">The id of this record.</param>
/// <param name="Snapshot">The Snapshot that it comes from.</param>
/// <param name="Area">The area of concentration.</param>
/// <param name="Text">The opportunity.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record OpportunityNoted(
    string County, string Opportunity, string Snapshot, AreaOfConcentration Area, [property: Confidential(Confidentiality.Programme)] Sealed Text, DateOnly OccurredOn) : ICountyRecord
{
    string ICountyRecord.Record => Opportunity;
}

/// <summary>The county assessed how faithfully the CPM is carried out (domain report, section 2.1).</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Assessment">The id of this record.</param>
/// <param name="Kind">Fidelity of what.</param>
/// <param name="Instrument">The instrument's id in the catalogue, if one of it was used.</param>
/// <param name="InstrumentVersion">The instrument's version.</param>
/// <param name="Level">The level reached overall, if told.</param>
/// <param name="Result">The result in words, if told.</param>
/// <param name="OccurredOn">The day of the assessment.</param>
public sealed record FidelityAssessed(
    string County, string Assessment, FidelityKind Kind, string? Instrument, int? InstrumentVersion, PracticeLevel? Level,
    [property: Confidential(Confidentiality.Programme)] Sealed? Result, DateOnly OccurredOn) : ICountyRecord
{
    string ICountyRecord.Record => Assessment;
}

/// <summary>For what fidelity is assessed.</summary>
public enum FidelityKind
{
    /// <summary>The implementation of the CPM.</summary>
    Implementation,

    /// <summary>Leadership behaviours.</summary>
    Leadership,

    /// <summary>Practice behaviours.</summary>
    Practice,
}

/// <summary>The three levels of the CPM Practice Profile of 20 September 2017.</summary>
public enum PracticeLevel
{
    /// <summary>Emerging practice.</summary>
    Emerging,

    /// <summary>Acquiring practice.</summary>
    Acquiring,

    /// <summary>Accomplished practice.</summary>
    Accomplished,
}
