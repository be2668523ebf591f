namespace CpmTracker.Server.Reporting;

using CpmTracker.Projections;
using JasperFx.Events;

/// <summary>Counties as rows <c>n</c>, each with what <c>c</c> says of it.</summary>
internal static class CountyRows
{
    public const string Directors = "directors";
    public const string MinutesDelivered = "minutesDelivered";
    public const string MinutesPlanned = "minutesPlanned";
    public const string Priorities = "localPriorities";
    public const string DaysSinceSnapshot = "daysSinceSnapshot";

    /// <summary>Directors in the programme who serve the county.</summary>
    public const string DirectorsServing = "jsonb_array_length(jsonb_path_query_array(n.data, '$.directors[*] ? (@.serves == true)'))";

    /// <summary>The tables.</summary>
    public static string From(IDocumentSchemaResolver tables) => $"{tables.For<CountyImplementation>()} as n join counties as c on c.fips = n.id";

    /// <summary>Groups of counties. Times are those of the latest Snapshot; the area is that of a local priority. Needs <c>@today</c>.</summary>
    public static GroupSource Groups(IDocumentSchemaResolver tables) => new(
        "Counties",
        From(tables),
        new Dictionary<GroupKey, string>([.. Counties.Keys, .. Days.Keys("c.snapshot_on")]) { [GroupKey.Area] = "a.area" },
        new Dictionary<string, string>
        {
            [Directors] = DirectorsServing,
            [MinutesDelivered] = OfDirectors("minutesDelivered"),
            [MinutesPlanned] = OfDirectors("minutesPlanned"),
            [Priorities] = "coalesce(jsonb_array_length(c.priorities), 0)",
            [DaysSinceSnapshot] = "@today::date - c.snapshot_on",
        })
    {
        Areas = "left join lateral (select distinct p ->> 'area' as area from jsonb_array_elements(c.priorities) as p) as a on true",
    };

    /// <summary>Whether it is among the counties that are asked for. Needs <c>@asked</c>, their FIPS codes.</summary>
    public const string Asked = "n.id = any(@asked)";

    private static string OfDirectors(string number) =>
        $"(select coalesce(sum((d ->> '{number}')::int), 0) from jsonb_array_elements(n.data -> 'directors') as d where (d ->> 'here')::boolean)";
}
