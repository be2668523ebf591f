using JasperFx.Events;
using Marten.Services;
using Npgsql;
using NpgsqlTypes;

namespace Marten.Events;

/// <summary>Appends one stream's events by one call of the function that <see cref="AppendFunction"/> makes.</summary>
internal static class AppendCommand
{
    public static NpgsqlBatchCommand For(StreamAction action, long? expectedVersion, EventGraph graph, SystemTextJsonSerializer serializer)
    {
        var events = action.Events;
        var metadata = graph.MetadataConfig;
        var command = new NpgsqlBatchCommand(AppendFunction.CallOf(graph.DatabaseSchemaName));
        var parameters = command.Parameters;
        parameters.Add(new NpgsqlParameter<string> { TypedValue = action.Key!, NpgsqlDbType = NpgsqlDbType.Varchar });
        parameters.Add(Text(action.AggregateTypeName));
        parameters.Add(new NpgsqlParameter { Value = expectedVersion is { } expected ? expected : DBNull.Value, NpgsqlDbType = NpgsqlDbType.Bigint });
        parameters.Add(new NpgsqlParameter<Guid[]> { TypedValue = Of(events, e => e.Id), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid });
        parameters.Add(new NpgsqlParameter<byte[][]> { TypedValue = Of(events, e => serializer.ToBytes(e.Data)), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Jsonb });
        parameters.Add(Texts(Of(events, e => (string?)e.EventTypeName), true));
        parameters.Add(Texts(Of(events, e => (string?)e.DotNetTypeName), true));
        parameters.Add(graph.AppendMode == EventAppendMode.Quick
            ? new NpgsqlParameter { Value = DBNull.Value, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.TimestampTz }
            : new NpgsqlParameter<DateTimeOffset[]> { TypedValue = Of(events, e => e.Timestamp), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.TimestampTz });
        parameters.Add(Texts(Of(events, e => e.CorrelationId), metadata.CorrelationIdEnabled));
        parameters.Add(Texts(Of(events, e => e.CausationId), metadata.CausationIdEnabled));
        parameters.Add(metadata.HeadersEnabled && events.Any(e => e.Headers is { Count: > 0 })
            ? new NpgsqlParameter<byte[]?[]> { TypedValue = Of(events, e => e.Headers is { Count: > 0 } headers ? serializer.ToBytes<Dictionary<string, object>>(headers) : null), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Jsonb }
            : new NpgsqlParameter { Value = DBNull.Value, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Jsonb });
        parameters.Add(Texts(Of(events, e => e.UserName), metadata.UserNameEnabled));
        return command;
    }

    static T[] Of<T>(IReadOnlyList<IEvent> events, Func<IEvent, T> read)
    {
        var values = new T[events.Count];
        for (var i = 0; i < values.Length; i++) values[i] = read(events[i]);
        return values;
    }

    static NpgsqlParameter Text(string? value) => new() { Value = (object?)value ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Varchar };

    static NpgsqlParameter Texts(string?[] values, bool recorded) => new()
    {
        Value = recorded && Array.Exists(values, value => value is not null) ? values : DBNull.Value,
        NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Varchar,
    };
}
