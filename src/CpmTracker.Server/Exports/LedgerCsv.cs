namespace CpmTracker.Server.Exports;

using CpmTracker.Projections;
using CpmTracker.Server.Reporting;
using JasperFx.Events;

/// <summary>
/// One row an event that was recorded late or that amends an earlier one: what, when and by whom; for those who see every director. What it says, and why, stands in the history.
/// County and region are those of its day.
/// </summary>
internal static class LedgerCsv
{
    public static CsvTable Of(IDocumentSchemaResolver tables) => new(
        $"""
        {tables.For<LedgerEntry>()} as l
        join {tables.ForEvents()} as e on e.stream_id = l.data ->> 'stream' and e.version = (l.data ->> 'version')::bigint
        left join {tables.For<DirectorProgress>()} as d on d.id = e.stream_id
        left join counties as c on c.fips = {EventRows.County}
        """,
        [
            new("event_id", "e.id"),
            new("stream", "e.stream_id"),
            new("version", "e.version"),
            new("person", "e.stream_id", Holds.Person),
            new("county_fips", "c.fips"),
            new("county", "c.name"),
            new("region", Counties.Region(RegionBasis.AsOfTheRow, EventRows.Day)),
            new("type", "e.type"),
            new("occurred_on", "e.data ->> 'occurredOn'"),
            new("recorded_at", Days.Instant("e.timestamp")),
            new("days_late", "l.data ->> 'daysLate'"),
            new("recorded_by", "e.user_name"),
            new("role", Header(Recorded.Role)),
            new("source", Header(Recorded.Source)),
            new("corrects_version", Amended("e.data ->> 'corrects'")),
            new("voids_version", Amended("coalesce(e.data ->> 'voids', e.data ->> 'reverses')")),
            new("demonstration", $"{Header(Recorded.Source)} = '{Recorded.Demonstration}'"),
        ],
        "e.timestamp, e.stream_id, e.version");

    private static string Header(string name) => $"e.headers ->> '{name}'";

    private static string Amended(string version) => $"case when (l.data ->> 'amends')::boolean then {version} end";
}
