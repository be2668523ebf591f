namespace CpmTracker.Server.Reporting;

using CpmTracker.Domain;
using CpmTracker.Projections;
using JasperFx.Events;

/// <summary>Events of directors and counties as rows <c>e</c>, each with the county <c>c</c> that it concerns: a director's is the one served on its day.</summary>
internal static class EventRows
{
    /// <summary>The day on which it happened.</summary>
    public const string Day = "(e.data ->> 'occurredOn')::date";

    /// <summary>The county that it concerns, with the director <c>d</c> whose history it is in, if it is a director's.</summary>
    public static string County { get; } = $"coalesce({DirectorRows.CountyOn(Day)}, substr(e.stream_id, {StreamId.County.Length + 1}))";

    /// <summary>Groups of events.</summary>
    /// <param name="tables">Names the tables.</param>
    /// <param name="regions">Which region of a county counts.</param>
    public static GroupSource Groups(IDocumentSchemaResolver tables, RegionBasis regions) => new(
        "Events",
        $"""
        {tables.ForEvents()} as e
        left join {tables.For<DirectorProgress>()} as d on d.id = e.stream_id
        join counties as c on c.fips = {County}
        """,
        new Dictionary<GroupKey, string>([.. Counties.Keys, .. Days.Keys(Day)])
        {
            [GroupKey.Region] = Counties.Region(regions, Day),
            [GroupKey.EventType] = "e.type",
        },
        new Dictionary<string, string>());
}
