namespace CpmTracker.Domain.Catalogue;

/// <summary>Something that happened in the statewide history of the CPM.</summary>
/// <param name="Id">The milestone's id.</param>
/// <param name="Title">What happened, in our own words.</param>
/// <param name="When">When, as precisely as the source says.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record MilestoneRecorded(string Id, string Title, Period When, Provenance Provenance) : ICatalogueDefinition;

/// <summary>A span of days known to a certain precision: "June 2016" is its thirty days, with precision month.</summary>
/// <param name="From">The first day; null when the year is not known.</param>
/// <param name="To">The last day; null when the year is not known.</param>
/// <param name="Precision">How precisely the source says it.</param>
public sealed record Period(DateOnly? From, DateOnly? To, DatePrecision Precision)
{
    /// <summary>No date that a calendar could place.</summary>
    public static readonly Period Unknown = new(null, null, DatePrecision.Unknown);
}

/// <summary>How precisely a date is known.</summary>
public enum DatePrecision
{
    /// <summary>The year is not known.</summary>
    Unknown,

    /// <summary>To the year.</summary>
    Year,

    /// <summary>To the month.</summary>
    Month,

    /// <summary>To the day.</summary>
    Day,
}

/// <summary>A question that only the owner of the programme can answer; until then, what it concerns is provisional.</summary>
/// <param name="Id">The question's id, <c>OQ-1</c> and on.</param>
/// <param name="Question">The question, in our own words.</param>
/// <param name="Concerns">The items that the answer would change.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record OpenQuestionRecorded(string Id, string Question, [RefersTo] IReadOnlyList<string> Concerns, Provenance Provenance)
    : ICatalogueDefinition;
