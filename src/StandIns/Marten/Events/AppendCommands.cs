using JasperFx.Events;
using Marten.Services;
using Npgsql;
using NpgsqlTypes;

namespace Marten.Events;

/// <summary>
/// The commands that append to one stream and answer with its new version and a sequence number for each event. One event to a stream whose version is known, which is what nearly every save is, goes
/// by a statement of its own; anything else by <see cref="AppendFunction"/>. Both take the stream's row before they draw a number.
/// </summary>
internal sealed class AppendCommands(EventGraph graph, SystemTextJsonSerializer serializer)
{
    readonly MetadataConfig _metadata = graph.MetadataConfig;
    readonly string _one = OneEvent(graph.DatabaseSchemaName, graph.MetadataConfig);
    readonly string _call = AppendFunction.CallIn(graph.DatabaseSchemaName);

    public NpgsqlBatchCommand For(StreamAction stream) =>
        stream is { Events: [var only], ExpectedVersionOnServer: > 0 and var expected } ? One(stream.Key!, expected, only) : Any(stream);

    /// <summary>Its inner select comes before the sequence number: a refused append draws none.</summary>
    static string OneEvent(string schema, MetadataConfig metadata)
    {
        var optional = EventColumns.Optional(metadata).ToList();
        var columns = string.Concat(optional.Select(column => ", " + column));
        var values = string.Concat(optional.Select((_, place) => $", ${place + 8}"));
        return $"""
            with stream as (
                update {schema}.mt_streams set version = version + 1, "timestamp" = now() where id = $1 and version = $2 and is_archived is not true returning version
            )
            insert into {schema}.mt_events (seq_id, id, stream_id, version, data, type, "timestamp", tenant_id, mt_dotnet_type, is_archived{columns})
            select nextval('{schema}.mt_events_sequence'), $3, $1, place.version, $4, $5, coalesce($6, now()), '*DEFAULT*', $7, false{values}
            from (select coalesce((select version from stream), {schema}.{AppendRefusal.Name}($1, $2)) as version offset 0) as place
            returning array[version, seq_id]
            """;
    }

    NpgsqlBatchCommand One(string key, long expected, IEvent only)
    {
        var command = new NpgsqlBatchCommand(_one)
        {
            Parameters =
            {
                Text(key),
                new NpgsqlParameter<long> { TypedValue = expected, NpgsqlDbType = NpgsqlDbType.Bigint },
                new NpgsqlParameter<Guid> { TypedValue = only.Id, NpgsqlDbType = NpgsqlDbType.Uuid },
                Json(serializer.ToBytes(only.Data)),
                Text(only.EventTypeName),
                IsTimedByDatabase ? Null(NpgsqlDbType.TimestampTz) : new NpgsqlParameter<DateTimeOffset> { TypedValue = only.Timestamp, NpgsqlDbType = NpgsqlDbType.TimestampTz },
                Text(only.DotNetTypeName),
            },
        };
        if (_metadata.CorrelationIdEnabled) command.Parameters.Add(Text(only.CorrelationId));
        if (_metadata.CausationIdEnabled) command.Parameters.Add(Text(only.CausationId));
        if (_metadata.HeadersEnabled) command.Parameters.Add(Json(HeadersOf(only)));
        if (_metadata.UserNameEnabled) command.Parameters.Add(Text(only.UserName));
        return command;
    }

    NpgsqlBatchCommand Any(StreamAction stream)
    {
        var events = stream.Events;
        return new NpgsqlBatchCommand(_call)
        {
            Parameters =
            {
                Text(stream.Key),
                Text(stream.AggregateTypeName),
                stream.ExpectedVersionOnServer is { } expected ? new NpgsqlParameter<long> { TypedValue = expected, NpgsqlDbType = NpgsqlDbType.Bigint } : Null(NpgsqlDbType.Bigint),
                new NpgsqlParameter<Guid[]> { TypedValue = Of(events, e => e.Id), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid },
                Jsons(Of(events, e => (byte[]?)serializer.ToBytes(e.Data))),
                Texts(Of(events, e => (string?)e.EventTypeName), true),
                Texts(Of(events, e => (string?)e.DotNetTypeName), true),
                IsTimedByDatabase
                    ? Null(NpgsqlDbType.Array | NpgsqlDbType.TimestampTz)
                    : new NpgsqlParameter<DateTimeOffset[]> { TypedValue = Of(events, e => e.Timestamp), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.TimestampTz },
                Texts(Of(events, e => e.CorrelationId), _metadata.CorrelationIdEnabled),
                Texts(Of(events, e => e.CausationId), _metadata.CausationIdEnabled),
                _metadata.HeadersEnabled && events.Any(e => e.Headers is { Count: > 0 }) ? Jsons(Of(events, HeadersOf)) : Null(NpgsqlDbType.Array | NpgsqlDbType.Jsonb),
                Texts(Of(events, e => e.UserName), _metadata.UserNameEnabled),
            },
        };
    }

    bool IsTimedByDatabase => graph.AppendMode == EventAppendMode.Quick;

    byte[]? HeadersOf(IEvent @event) => @event.Headers is { Count: > 0 } headers ? serializer.ToBytes<Dictionary<string, object>>(headers) : null;

    static T[] Of<T>(IReadOnlyList<IEvent> events, Func<IEvent, T> read)
    {
        var values = new T[events.Count];
        for (var i = 0; i < values.Length; i++) values[i] = read(events[i]);
        return values;
    }

    static NpgsqlParameter Text(string? value) => value is null ? Null(NpgsqlDbType.Varchar) : new NpgsqlParameter<string> { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Varchar };

    static NpgsqlParameter Json(byte[]? value) => value is null ? Null(NpgsqlDbType.Jsonb) : new NpgsqlParameter<byte[]> { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Jsonb };

    static NpgsqlParameter Jsons(byte[]?[] values) => new NpgsqlParameter<byte[]?[]> { TypedValue = values, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Jsonb };

    static NpgsqlParameter Texts(string?[] values, bool recorded) => recorded && Array.Exists(values, value => value is not null)
        ? new NpgsqlParameter<string?[]> { TypedValue = values, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Varchar }
        : Null(NpgsqlDbType.Array | NpgsqlDbType.Varchar);

    static NpgsqlParameter Null(NpgsqlDbType type) => new() { Value = DBNull.Value, NpgsqlDbType = type };
}
