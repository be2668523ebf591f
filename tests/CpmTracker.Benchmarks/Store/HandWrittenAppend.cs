namespace CpmTracker.Benchmarks.Store;

using System.Text.Json;
using Npgsql;
using NpgsqlTypes;

/// <summary>
/// The append as one would write it by hand for this table alone: one round trip reads the stream's version and the view, one statement in a second one checks the version and writes
/// stream, event, view and receipt, or nothing of it. The same rows, in tables that the store made.
/// </summary>
internal sealed class HandWrittenAppend(NpgsqlDataSource source)
{
    private const string Read = "select s.version, d.data from mt_streams s left join mt_doc_progress d on d.id = s.id where s.id = $1";

    private const string Write =
        """
        with stream as (
            update mt_streams set version = version + 1, "timestamp" = now() where id = $1 and version = $2 returning version
        ), event as (
            insert into mt_events (seq_id, id, stream_id, version, data, type, "timestamp", tenant_id, mt_dotnet_type, correlation_id, causation_id, headers, user_name, is_archived)
            select nextval('mt_events_sequence'), $3, $1, version, $4, $5, $6, '*DEFAULT*', $7, $8, $9, $10, $11, false from stream returning seq_id
        ), view as (
            insert into mt_doc_progress as d (id, data, mt_version, mt_dotnet_type, mt_last_modified) select $1, $12, version, $13, transaction_timestamp() from stream
            on conflict (id) do update set data = excluded.data, mt_version = excluded.mt_version, mt_dotnet_type = excluded.mt_dotnet_type, mt_last_modified = excluded.mt_last_modified
        ), receipt as (
            insert into mt_doc_receipt (id, data, mt_dotnet_type, mt_version, mt_last_modified) select $14, $15, $16, $17, transaction_timestamp() from stream
        )
        select seq_id from event
        """;

    private static readonly byte[] Headers = "{\"command\":\"RecordCoachingSession\",\"source\":\"entered\"}"u8.ToArray();
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Appends one event to a stream.</summary>
    public async Task AppendAsync(string stream, long number)
    {
        await using var connection = await source.OpenConnectionAsync();
        var (version, before) = await ReadAsync(connection, stream);
        var held = SessionHeld.Number(number);
        var after = new Progress(stream, (before?.Sessions ?? 0) + 1, (before?.Minutes ?? 0) + held.Minutes, held.OccurredOn);
        var receipt = new Receipt(Guid.CreateVersion7(), stream, version + 1);
        await using var command = new NpgsqlCommand(Write, connection)
        {
            Parameters =
            {
                Text(stream),
                new NpgsqlParameter<long> { TypedValue = version },
                new NpgsqlParameter<Guid> { TypedValue = Guid.CreateVersion7() },
                Bytes(held),
                Text(SessionHeld.WireName),
                new NpgsqlParameter<DateTime> { TypedValue = DateTime.UtcNow, NpgsqlDbType = NpgsqlDbType.TimestampTz },
                Text("CpmTracker.Benchmarks.Store.SessionHeld, CpmTracker.Benchmarks"),
                Text("4bf92f3577b34da6a3ce929d0e0e4736"),
                Text("08df4846-cfb9-9aeb-4adc-578153290000"),
                new NpgsqlParameter<byte[]> { TypedValue = Headers, NpgsqlDbType = NpgsqlDbType.Jsonb },
                Text("coach-17"),
                Bytes(after),
                Text("CpmTracker.Benchmarks.Store.Progress"),
                new NpgsqlParameter<Guid> { TypedValue = receipt.Id },
                Bytes(receipt),
                Text("CpmTracker.Benchmarks.Store.Receipt"),
                new NpgsqlParameter<Guid> { TypedValue = Guid.CreateVersion7() },
            },
        };
        if (await command.ExecuteScalarAsync() is not long) throw new InvalidOperationException($"{stream} was not at version {version} any more");
    }

    private static async Task<(long Version, Progress? View)> ReadAsync(NpgsqlConnection connection, string stream)
    {
        await using var command = new NpgsqlCommand(Read, connection) { Parameters = { Text(stream) } };
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync() ? (reader.GetInt64(0), reader.IsDBNull(1) ? null : JsonSerializer.Deserialize<Progress>(reader.GetFieldValue<byte[]>(1), Json)) : (0, null);
    }

    private static NpgsqlParameter<string> Text(string value) => new() { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Varchar };

    private static NpgsqlParameter<byte[]> Bytes<T>(T value) => new() { TypedValue = JsonSerializer.SerializeToUtf8Bytes(value, Json), NpgsqlDbType = NpgsqlDbType.Jsonb };
}
