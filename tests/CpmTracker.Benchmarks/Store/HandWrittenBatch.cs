namespace CpmTracker.Benchmarks.Store;

using System.Text.Json;
using Npgsql;
using NpgsqlTypes;

/// <summary>Many events of one stream as one would write them by hand: one statement with an array a column, one round trip, one transaction. The same rows as the store's.</summary>
internal sealed class HandWrittenBatch(NpgsqlDataSource source)
{
    private const string Write =
        """
        with stream as (
            update mt_streams set version = version + cardinality($2), "timestamp" = now() where id = $1 returning version - cardinality($2) as base
        )
        insert into mt_events (seq_id, id, stream_id, version, data, type, "timestamp", tenant_id, mt_dotnet_type, is_archived)
        select nextval('mt_events_sequence'), e.id, $1, base + e.place, e.data, e.type, e.recorded_at, '*DEFAULT*', e.dotnet_type, false
        from stream, unnest($2, $3, $4, $5, $6) with ordinality as e(id, data, type, recorded_at, dotnet_type, place)
        returning seq_id
        """;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Appends so many events to a stream.</summary>
    public async Task AppendAsync(string stream, int events)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(Write, connection)
        {
            Parameters =
            {
                new NpgsqlParameter<string> { TypedValue = stream, NpgsqlDbType = NpgsqlDbType.Varchar },
                new NpgsqlParameter<Guid[]> { TypedValue = Of(events, _ => Guid.CreateVersion7()) },
                new NpgsqlParameter<byte[][]> { TypedValue = Of(events, n => JsonSerializer.SerializeToUtf8Bytes(SessionHeld.Number(n), Json)), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Jsonb },
                new NpgsqlParameter<string[]> { TypedValue = Of(events, _ => SessionHeld.WireName), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Varchar },
                new NpgsqlParameter<DateTime[]> { TypedValue = Of(events, _ => DateTime.UtcNow), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.TimestampTz },
                new NpgsqlParameter<string[]> { TypedValue = Of(events, _ => "CpmTracker.Benchmarks.Store.SessionHeld, CpmTracker.Benchmarks"), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Varchar },
            },
        };
        await using var reader = await command.ExecuteReaderAsync();
        var written = 0;
        while (await reader.ReadAsync()) written += reader.GetInt64(0) > 0 ? 1 : 0;
        if (written != events) throw new InvalidOperationException($"{stream} got {written} events, not {events}");
    }

    private static T[] Of<T>(int count, Func<int, T> make) => [.. Enumerable.Range(0, count).Select(make)];
}
