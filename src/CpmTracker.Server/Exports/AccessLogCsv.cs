namespace CpmTracker.Server.Exports;

using CpmTracker.Projections;
using CpmTracker.Server.Reporting;
using JasperFx.Events;

/// <summary>One row a replay of a history: who, when and what for; for auditors, and for the director whose history it is.</summary>
internal static class AccessLogCsv
{
    public static CsvTable Of(IDocumentSchemaResolver tables) => new(
        $"{tables.For<ReplayRecord>()} as r",
        [
            new("replay_id", "r.id"),
            new("at", Days.Instant(At)),
            new("by", "r.data ->> 'by'"),
            new("stream", "r.data ->> 'subject'"),
            new("person", "r.data ->> 'subject'", Holds.Person),
            new("up_to_version", "r.data ->> 'upTo'"),
            new("classes", "(select string_agg(name, ' ' order by n) from jsonb_array_elements_text(r.data -> 'classes') with ordinality as c (name, n))", Holds.Constants),
            new("purpose", "r.data -> 'purpose'", Holds.Sealed),
        ],
        $"{At}, r.id");

    private const string At = "(r.data ->> 'at')::timestamptz";
}
