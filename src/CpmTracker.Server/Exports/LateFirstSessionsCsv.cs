namespace CpmTracker.Server.Exports;

using CpmTracker.Server.GraphQL;
using CpmTracker.Server.Reporting;
using JasperFx.Events;

/// <summary>One row a director who waits, or waited, for the first session, with the county served now; every field is of class C1, for those who see every director.</summary>
internal static class LateFirstSessionsCsv
{
    public static CsvTable Of(IDocumentSchemaResolver tables) => new(
        $"""
        unnest(@directors, @since, @days, @held) with ordinality as w (director, since, days, held_on, place)
        join {DirectorRows.From(tables)} on d.id = w.director
        """,
        [
            new("director_id", "w.director"),
            new("director", "w.director", Holds.Person),
            new("county_fips", "c.fips"),
            new("county", "c.name"),
            new("region", "c.region"),
            new("coach_id", "d.data ->> 'coach'"),
            new("coach", "d.data ->> 'coach'", Holds.Person),
            new("since", "w.since"),
            new("days", "w.days"),
            new("held_on", "w.held_on"),
            new("demonstration", "d.data ->> 'demonstration'"),
        ],
        "w.place");

    /// <summary>These, in their order.</summary>
    public static Conditions Rows(IReadOnlyList<LateFirstSessionNode> late, Conditions rows) => rows
        .With("directors", late.Select(l => l.Director.Id).ToArray())
        .With("since", late.Select(l => $"{l.Since:O}").ToArray())
        .With("days", late.Select(l => l.Days).ToArray())
        .With("held", late.Select(l => l.HeldOn?.ToString("O")).ToArray());
}
