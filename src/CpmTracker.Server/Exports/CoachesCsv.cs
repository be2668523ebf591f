namespace CpmTracker.Server.Exports;

using CpmTracker.Projections;
using JasperFx.Events;

/// <summary>One row a coach; for those who see every director.</summary>
internal static class CoachesCsv
{
    public static CsvTable Of(IDocumentSchemaResolver tables) => new(
        $"{tables.For<CoachCaseload>()} as k",
        [
            new("coach_id", "k.id"),
            new("coach", "k.id", Holds.Person),
            new("registered_on", "k.data ->> 'registeredOn'"),
            new("stood_down_on", "k.data ->> 'stoodDownOn'"),
            new("capacity", "k.data ->> 'capacity'"),
            new("active_directors", "jsonb_array_length(jsonb_path_query_array(k.data, '$.directors[*] ? (@.assigned == true)'))"),
            new("minutes_delivered", "(select coalesce(sum((d ->> 'minutesByThisCoach')::int), 0) from jsonb_array_elements(k.data -> 'directors') as d)"),
            new("demonstration", "k.data ->> 'demonstration'"),
        ],
        "k.id");
}
