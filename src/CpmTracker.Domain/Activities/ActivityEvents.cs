namespace CpmTracker.Domain.Activities;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Privacy;

/// <summary>Something that happened in a statewide activity: a Director Session, a Learning Circle, an RTA bootcamp, regional work. All of it stands in the one stream <c>activity-{id}</c>.</summary>
public interface IActivityEvent : IOccurrence;

/// <summary>A statewide activity was announced.</summary>
/// <param name="Type">Its type's id in the catalogue, such as <c>learning-circle</c>.</param>
/// <param name="Title">What it is called; a public organisational fact.</param>
/// <param name="Areas">The areas of concentration that it is about; empty where it is about none in particular.</param>
/// <param name="Regions">Names of the regions that it is for; empty where it is for the whole state.</param>
/// <param name="From">The first day planned.</param>
/// <param name="Until">The last day planned.</param>
/// <param name="Host">The id in the catalogue of the organisation that hosts it.</param>
/// <param name="OccurredOn">The day of the announcement.</param>
public sealed record ActivityAnnounced(
    string Type, string Title, IReadOnlyList<AreaOfConcentration> Areas, IReadOnlyList<string> Regions, DateOnly From, DateOnly Until, string Host, DateOnly OccurredOn)
    : IActivityEvent;

/// <summary>Title, areas or planned days were told anew. Type, regions and host stay: whom it concerns never changes.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Areas">The areas of concentration that it is about.</param>
/// <param name="From">The first day planned.</param>
/// <param name="Until">The last day planned.</param>
/// <param name="OccurredOn">From which day.</param>
public sealed record ActivityRevised(string Title, IReadOnlyList<AreaOfConcentration> Areas, DateOnly From, DateOnly Until, DateOnly OccurredOn) : IActivityEvent;

/// <summary>The activity was held; this record replaces an earlier one.</summary>
/// <param name="From">The first day; the only one is <paramref name="OccurredOn"/> too.</param>
/// <param name="Mode">How people met.</param>
/// <param name="Place">Where, if told.</param>
/// <param name="OccurredOn">The last day, so that nothing is held that still goes on.</param>
public sealed record ActivityHeld(DateOnly From, ActivityMode Mode, string? Place, DateOnly OccurredOn) : IActivityEvent;

/// <summary>A county took part; this record replaces an earlier one of the same county.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Levels">How many people of each level of staff, the director included; empty where not told.</param>
/// <param name="DirectorCame">Whether the county's director was among them.</param>
/// <param name="OccurredOn">The last day of the activity as recorded then.</param>
public sealed record CountyParticipationRecorded(
    string County,
    [property: Confidential(Confidentiality.Programme)] IReadOnlyList<LevelCount> Levels,
    [property: Confidential(Confidentiality.Programme)] bool DirectorCame,
    DateOnly OccurredOn) : IActivityEvent;

/// <summary>How many people of one level of staff.</summary>
/// <param name="Level">The level's id in the catalogue, such as <c>front-line</c>.</param>
/// <param name="People">How many people.</param>
public sealed record LevelCount(string Level, int People);

/// <summary>The record of a county's part was made in error: the county did not take part.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Voids">Version in the stream of the event that is voided.</param>
/// <param name="Reason">Why it is void.</param>
/// <param name="OccurredOn">From which day.</param>
public sealed record CountyParticipationVoided(
    string County, long Voids, [property: Confidential(Confidentiality.Programme)] Sealed Reason, DateOnly OccurredOn) : IActivityEvent, IAmendment
{
    /// <inheritdoc/>
    long IAmendment.Amends => Voids;

    /// <inheritdoc/>
    DateOnly? IAmendment.HappenedOn => null;
}

/// <summary>A material came of the activity.</summary>
/// <param name="Material">The material's id in the catalogue.</param>
/// <param name="OccurredOn">The day of publication.</param>
public sealed record OutputPublished(string Material, DateOnly OccurredOn) : IActivityEvent;

/// <summary>The activity will not be held.</summary>
/// <param name="Reason">Why, as a class.</param>
/// <param name="OccurredOn">The day on which that was decided.</param>
public sealed record ActivityCancelled(CancellationReason Reason, DateOnly OccurredOn) : IActivityEvent;

/// <summary>How people met for an activity.</summary>
public enum ActivityMode
{
    /// <summary>In one room.</summary>
    InPerson,

    /// <summary>By video or webinar.</summary>
    Online,

    /// <summary>By telephone.</summary>
    Phone,

    /// <summary>Some in the room, some from elsewhere.</summary>
    Mixed,
}

/// <summary>Why an activity was cancelled. A class, so that it can be counted and says nothing personal.</summary>
public enum CancellationReason
{
    /// <summary>Too few signed up.</summary>
    TooFewParticipants,

    /// <summary>The host or a speaker could not.</summary>
    HostUnavailable,

    /// <summary>An emergency, such as a fire or an epidemic.</summary>
    Emergency,

    /// <summary>It was merged into another activity.</summary>
    Merged,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>The wire names of an activity's stream.</summary>
public static class ActivityEvents
{
    /// <summary>Every event type of the stream, with its name.</summary>
    public static IReadOnlyList<WireName> Names { get; } =
    [
        WireName.Of<ActivityAnnounced>("activity.announced.v1"),
        WireName.Of<ActivityRevised>("activity.revised.v1"),
        WireName.Of<ActivityHeld>("activity.held.v1"),
        WireName.Of<CountyParticipationRecorded>("activity.county_participation_recorded.v1"),
        WireName.Of<CountyParticipationVoided>("activity.county_participation_voided.v1"),
        WireName.Of<OutputPublished>("activity.output_published.v1"),
        WireName.Of<ActivityCancelled>("activity.cancelled.v1"),
    ];
}
