namespace CpmTracker.Server.Exports;

using CpmTracker.Server.Reporting;
using JasperFx.Events;

/// <summary>One row a county: public facts, and where its implementation stands, of class C1, for those who may see it.</summary>
internal static class CountiesCsv
{
    public static CsvTable Of(IDocumentSchemaResolver tables) => new(
        CountyRows.From(tables),
        [
            new("county_fips", "n.id"),
            new("county", "c.name"),
            new("population", "n.data -> 'registered' ->> 'population'"),
            new("size_class", "c.size_class", Holds.Constants),
            new("region", "c.region"),
            new("region_known", "n.data -> 'region' ->> 'known'", Holds.Constants),
            new("agency", "n.data -> 'agency' ->> 'agency'"),
            Seen("directors_serving", CountyRows.DirectorsServing),
            Seen("stage", "c.stage ->> 'stage'", Holds.Constants),
            Seen("stage_declared_on", "c.stage ->> 'occurredOn'"),
            Seen("snapshot_on", "to_char(c.snapshot_on, 'YYYY-MM-DD')"),
            Seen("local_priorities", "(select string_agg(p ->> 'area', ' ' order by (p ->> 'rank')::int) from jsonb_array_elements(c.priorities) as p)", Holds.Constants),
            Seen("plan_starts_on", "c.plan ->> 'startsOn'"),
            Seen("plan_reassess_on", "c.plan ->> 'reassessOn'"),
            Seen("demonstration", "n.data ->> 'demonstration'"),
        ],
        "n.id");

    private static CsvColumn Seen(string header, string sql, Holds holds = Holds.Text) => new(header, $"case when {Counties.Seen} then {sql} end", holds);
}
