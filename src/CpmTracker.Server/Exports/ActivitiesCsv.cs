namespace CpmTracker.Server.Exports;

using CpmTracker.Projections;
using JasperFx.Events;

/// <summary>One row a statewide activity; all of it is public.</summary>
internal static class ActivitiesCsv
{
    public static CsvTable Of(IDocumentSchemaResolver tables) => new(
        $"{tables.For<ActivityRecord>()} as v",
        [
            new("activity_id", "v.id"),
            new("type", "v.data ->> 'type'"),
            new("title", "v.data ->> 'title'"),
            new("areas", Joined("areas", " "), Holds.Constants),
            new("regions", Joined("regions", "; ")),
            new("host", "v.data ->> 'host'"),
            new("announced_on", "v.data ->> 'announcedOn'"),
            new("starts_on", "v.data ->> 'from'"),
            new("ends_on", "v.data ->> 'until'"),
            new("status", "v.data ->> 'status'", Holds.Constants),
            new("mode", "v.data -> 'held' ->> 'mode'", Holds.Constants),
            new("place", "v.data -> 'held' ->> 'place'"),
            new("cancelled_for", "v.data -> 'cancelled' ->> 'reason'", Holds.Constants),
            new("counties", "jsonb_array_length(v.data -> 'participation')"),
            new("people", "(select sum(people::int) from jsonb_path_query(v.data, '$.participation[*].levels[*].people') as people)"),
            new("demonstration", "v.data ->> 'demonstration'"),
        ],
        "v.data ->> 'from', v.id");

    private static string Joined(string list, string separator) => $"(select string_agg(name, '{separator}' order by n) from jsonb_array_elements_text(v.data -> '{list}') with ordinality as a (name, n))";
}
