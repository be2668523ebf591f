namespace CpmTracker.Faults.Crashes;

/// <summary>What holds of every database at rest, whatever happened to it: queries that give a line for each breach.</summary>
internal static class Laws
{
    /// <summary>All laws.</summary>
    public static string All { get; } = string.Join("\nunion all\n", GapFree, WholeErrands, NothingElse, NothingSkipped);

    /// <summary>Versions of a stream are 1, 2, 3 and so on to the one that the stream says it has.</summary>
    private static string GapFree =>
        """
        select 'stream ' || coalesce(s.id, e.stream_id) || ' says version ' || coalesce(s.version, 0) || ' and has ' || coalesce(e.events, 0) || ' events up to ' || coalesce(e.last, 0)
        from mt_streams s
        full join (select stream_id, count(*) as events, count(distinct version) as different, min(version) as first, max(version) as last from mt_events group by stream_id) e on e.stream_id = s.id
        where (s.version, e.different, e.first, e.last) is distinct from (e.events, e.events, 1::bigint, e.events)
        """;

    /// <summary>Beside a receipt stand just its events, each once; those of its own stream in a row up to its version.</summary>
    private static string WholeErrands =>
        """
        select 'receipt ' || r.id || ' tells of ' || (r.data ->> 'events') || ' events up to ' || (r.data ->> 'version') || ', and there are ' || coalesce(e.events, 0) || ' up to ' || coalesce(e.last, 0)
        from mt_doc_receipt r
        left join lateral (
            select count(*) as events,
                   count(*) filter (where stream_id = r.data ->> 'director') as own,
                   min(version) filter (where stream_id = r.data ->> 'director') as first,
                   max(version) filter (where stream_id = r.data ->> 'director') as last
            from mt_events where causation_id = r.id) e on true
        where e.events <> (r.data ->> 'events')::int or e.last <> (r.data ->> 'version')::int or e.first <> e.last - e.own + 1
        """;

    /// <summary>There is no event without its receipt.</summary>
    private static string NothingElse =>
        """
        select 'event ' || e.stream_id || ' ' || e.version || ' has no receipt ' || coalesce(e.causation_id, '(none)')
        from mt_events e where not exists (select from mt_doc_receipt r where r.id = e.causation_id)
        """;

    /// <summary>The statewide figures are those of the events, counted without any view.</summary>
    private static string NothingSkipped =>
        """
        select 'statewide counts ' || coalesce(v.events, 0) || ' events with ' || coalesce(v.minutes, 0) || ' minutes, and there are ' || e.events || ' with ' || e.minutes
        from (select count(*) as events, coalesce(sum((data ->> 'minutes')::bigint), 0) as minutes from mt_events) e
        left join (
            select sum((c.value ->> 'events')::bigint) as events, sum((c.value ->> 'minutes')::bigint) as minutes
            from mt_doc_statewide s, jsonb_each(s.data -> 'counties') c) v on true
        where (v.events, v.minutes) is distinct from (e.events, e.minutes)
        """;
}
