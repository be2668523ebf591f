namespace Marten.Events;

/// <summary>
/// The database function that appends to one stream. It takes the stream's row first, so that writers to one stream queue there and versions have no gaps, and only if the version is the one expected;
/// sequence numbers are drawn by the insert itself, so that a transaction that holds a number always holds the lock on <c>mt_events</c> by which the daemon knows it is still open.
/// </summary>
internal static class AppendFunction
{
    public const string Name = "standin_append_events";

    const string Signature =
        "(stream varchar, stream_type varchar, expected bigint, ids uuid[], bodies jsonb[], types varchar[], dotnet_types varchar[], times timestamptz[], "
        + "correlations varchar[], causations varchar[], header_sets jsonb[], users varchar[]) returns bigint[]";

    public static string CallIn(string schema) => $"select {schema}.{Name}($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";

    public static EventFunction In(string schema, MetadataConfig metadata) => new(schema, Name, Signature, Body(schema, metadata));

    /// <summary>The argument that carries an optional column's values.</summary>
    static string Argument(string column) => column switch
    {
        "correlation_id" => "correlations",
        "causation_id" => "causations",
        "headers" => "header_sets",
        _ => "users",
    };

    static string Body(string schema, MetadataConfig metadata)
    {
        var optional = EventColumns.Optional(metadata).ToList();
        var columns = string.Concat(optional.Select(column => ", " + column));
        var values = string.Concat(optional.Select(column => ", e." + column));
        var only = string.Concat(optional.Select(column => $", {Argument(column)}[1]"));
        var advance = $"""update {schema}.mt_streams as s set version = s.version + added, "timestamp" = now() where s.id = stream and s.is_archived is not true""";
        return $"""

            declare
                added constant integer := cardinality(ids);
                base bigint;
                number bigint;
                numbers bigint[];
            begin
                if expected > 0 then
                    {advance} and s.version = expected returning expected into base;
                elsif expected is null then
                    {advance} returning s.version - added into base;
                end if;
                if base is null and coalesce(expected, 0) = 0 then
                    insert into {schema}.mt_streams (id, type, version, "timestamp", created) values (stream, stream_type, added, now(), now()) on conflict (id) do nothing;
                    if found then
                        base := 0;
                    elsif expected is null then
                        {advance} returning s.version - added into base;
                    end if;
                end if;
                if base is null then
                    perform {schema}.{AppendRefusal.Name}(stream, expected);
                end if;
                if added = 1 then
                    insert into {schema}.mt_events (seq_id, id, stream_id, version, data, type, "timestamp", tenant_id, mt_dotnet_type, is_archived{columns})
                    values (nextval('{schema}.mt_events_sequence'), ids[1], stream, base + 1, bodies[1], types[1], coalesce(times[1], now()), '*DEFAULT*', dotnet_types[1], false{only})
                    returning seq_id into number;
                    return array[base + 1, number];
                end if;
                with recorded as (
                    insert into {schema}.mt_events (seq_id, id, stream_id, version, data, type, "timestamp", tenant_id, mt_dotnet_type, is_archived{columns})
                    select nextval('{schema}.mt_events_sequence'), e.id, stream, base + e.place, e.body, e.type, coalesce(e.recorded_at, now()), '*DEFAULT*', e.dotnet_type, false{values}
                    from unnest(ids, bodies, types, dotnet_types, times, correlations, causations, header_sets, users)
                        with ordinality as e(id, body, type, dotnet_type, recorded_at, correlation_id, causation_id, headers, user_name, place)
                    returning seq_id
                )
                select array_agg(seq_id order by seq_id) from recorded into numbers;
                return array_prepend(base + added, numbers);
            end

            """;
    }
}
