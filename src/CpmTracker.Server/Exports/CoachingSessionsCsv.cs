namespace CpmTracker.Server.Exports;

using CpmTracker.Server.Reporting;
using JasperFx.Events;

/// <summary>One row a coaching session in force; every field is of class C1. County and region are those of the session's day.</summary>
internal static class CoachingSessionsCsv
{
    public static CsvTable Of(IDocumentSchemaResolver tables, RegionBasis regions) => new(
        SessionRows.From(tables),
        [
            new("session_id", "s.session"),
            new("director_id", "d.id"),
            new("director", "d.id", Holds.Person),
            new("module", "s.module"),
            new("number", "s.number"),
            new("held_on", $"to_char({SessionRows.Day}, 'YYYY-MM-DD')"),
            new("fiscal_year", Days.Keys(SessionRows.Day)[GroupKey.FiscalYear]),
            new("minutes", "s.minutes"),
            new("minutes_planned", SessionRows.Planned),
            new("mode", "s.mode", Holds.Constants),
            new("flags", "(select string_agg(flag, ' ') from jsonb_array_elements_text(s.flags) as flag)", Holds.Constants),
            new("corrections", "s.corrections"),
            new("coach_id", "s.coach"),
            new("coach", "s.coach", Holds.Person),
            new("county_fips", "c.fips"),
            new("county", "c.name"),
            new("region", Counties.Region(regions, SessionRows.Day)),
            new("demonstration", "d.data ->> 'demonstration'"),
        ],
        $"{SessionRows.Day}, s.session");
}
