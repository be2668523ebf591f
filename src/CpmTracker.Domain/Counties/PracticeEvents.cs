namespace CpmTracker.Domain.Counties;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Privacy;

/// <summary>The county used a tool of a toolkit.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Use">The id of this record.</param>
/// <param name="Tool">The tool's id in the catalogue.</param>
/// <param name="Area">The area of concentration that it was used for; none for a tool of the planning process.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record ToolUsed(string County, string Use, string Tool, AreaOfConcentration? Area, DateOnly OccurredOn) : ICountyRecord
{
    string ICountyRecord.Record => Use;
}

/// <summary>Staff of a level took one of the actions by which the level is involved (domain report, section 1.12).</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Involvement">The id of this record.</param>
/// <param name="Level">The level's id in the catalogue.</param>
/// <param name="Action">The action's id in the catalogue.</param>
/// <param name="Headcount">How many of the staff, if told.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record InvolvementActionRecorded(string County, string Involvement, string Level, string Action, int? Headcount, DateOnly OccurredOn) : ICountyRecord
{
    string ICountyRecord.Record => Involvement;
}

/// <summary>The county mapped an initiative to the CPM's areas of concentration.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Alignment">The id of this record.</param>
/// <param name="Initiative">The initiative's id in the catalogue, where it has it.</param>
/// <param name="Name">The name of an initiative of the county's own.</param>
/// <param name="Areas">The areas, each once.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record InitiativeAligned(
    string County, string Alignment, string? Initiative, [property: Confidential(Confidentiality.Programme)] Sealed? Name, IReadOnlyList<AreaOfConcentration> Areas,
    DateOnly OccurredOn) : ICountyRecord
{
    string ICountyRecord.Record => Alignment;
}

/// <summary>The county linked a strategy of its System Improvement Plan to the CPM (domain report, section 6).</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Link">The id of this record.</param>
/// <param name="From">First day of the plan's period.</param>
/// <param name="Until">Last day of the plan's period.</param>
/// <param name="Strategy">The strategy.</param>
/// <param name="OccurredOn">The day of linking.</param>
public sealed record SipStrategyLinked(
    string County, string Link, DateOnly From, DateOnly Until, [property: Confidential(Confidentiality.Programme)] Sealed Strategy, DateOnly OccurredOn) : ICountyRecord
{
    string ICountyRecord.Record => Link;
}

/// <summary>The county asked for help with its implementation.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Request">The request's id.</param>
/// <param name="Area">The area of concentration.</param>
/// <param name="Text">What is asked for.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record HelpRequested(
    string County, string Request, AreaOfConcentration Area, [property: Confidential(Confidentiality.Programme)] Sealed Text, DateOnly OccurredOn) : ICountyRecord
{
    string ICountyRecord.Record => Request;
}

/// <summary>A request for help was answered; it is open no longer.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Answer">The id of this record.</param>
/// <param name="Request">The request.</param>
/// <param name="Text">What was offered or done.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record HelpAnswered(
    string County, string Answer, string Request, [property: Confidential(Confidentiality.Programme)] Sealed Text, DateOnly OccurredOn) : ICountyRecord
{
    string ICountyRecord.Record => Answer;
}

/// <summary>A record about the county was voided: it counts no longer. It stays readable, and a replay up to any event before this one still shows it (I12).</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Voids">Version in the stream of the event that is voided.</param>
/// <param name="Reason">Why.</param>
/// <param name="OccurredOn">The day of voiding.</param>
public sealed record CountyRecordVoided(
    string County, long Voids, [property: Confidential(Confidentiality.Programme)] Sealed Reason, DateOnly OccurredOn) : ICountyEvent, IAmendment
{
    /// <inheritdoc/>
    long IAmendment.Amends => Voids;

    /// <inheritdoc/>
    DateOnly? IAmendment.HappenedOn => null;
}
