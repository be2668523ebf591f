namespace CpmTracker.Server.Exports;

using CpmTracker.Server.Reporting;
using JasperFx.Events;

/// <summary>One row a county's part in a statewide activity: public, but for which staff came, of class C1, for those who may see it. The region is that of the activity's last day.</summary>
internal static class ParticipationCsv
{
    public static CsvTable Of(IDocumentSchemaResolver tables, RegionBasis regions) => new(
        ActivityRows.From(tables),
        [
            new("activity_id", "v.id"),
            new("type", "v.data ->> 'type'"),
            new("title", "v.data ->> 'title'"),
            new("starts_on", "v.data ->> 'from'"),
            new("ends_on", "v.data ->> 'until'"),
            new("fiscal_year", Days.Keys(ActivityRows.Day)[GroupKey.FiscalYear]),
            new("county_fips", "c.fips"),
            new("county", "c.name"),
            new("region", Counties.Region(regions, ActivityRows.Day)),
            new("people", ActivityRows.PeopleWhoCame),
            Seen("levels", "(select string_agg((l ->> 'level') || ' ' || (l ->> 'people'), '; ') from jsonb_array_elements(p.levels) as l)"),
            Seen("director_came", "p.\"directorCame\""),
            new("demonstration", "v.data ->> 'demonstration'"),
        ],
        $"{ActivityRows.Day}, v.id, c.fips");

    private static CsvColumn Seen(string header, string sql) => new(header, $"case when {Counties.Seen} then {sql} end");
}
