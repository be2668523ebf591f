namespace CpmTracker.Benchmarks.Store;

using System.Text.Json;
using JasperFx.Events;
using Npgsql;
using NpgsqlTypes;

/// <summary>The least that a bulk import can be: two binary COPYs in one transaction, into the tables and indexes of the store, of rows whose numbers and JSON are ready beforehand.</summary>
internal sealed class BareCopy(NpgsqlDataSource source)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private long sequence;

    /// <summary>The rows of some streams' events, ready to be sent.</summary>
    public IReadOnlyList<(long Sequence, Guid Id, string Stream, long Version, byte[] Data)> Prepared(IEnumerable<StreamAction> streams) =>
        [.. streams.SelectMany(s => s.Events.Select((e, n) => (++sequence, Guid.CreateVersion7(), s.Key!, n + 1L, JsonSerializer.SerializeToUtf8Bytes(e.Data, e.EventType, Json))))];

    /// <summary>Sends them.</summary>
    public async Task WriteAsync(IEnumerable<StreamAction> streams, IEnumerable<(long Sequence, Guid Id, string Stream, long Version, byte[] Data)> rows)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using (var writer = await connection.BeginBinaryImportAsync("copy mt_streams (id, type, version) from stdin (format binary)"))
        {
            foreach (var stream in streams)
            {
                await writer.StartRowAsync();
                await writer.WriteAsync(stream.Key!, NpgsqlDbType.Varchar);
                await writer.WriteNullAsync();
                await writer.WriteAsync((long)stream.Events.Count, NpgsqlDbType.Bigint);
            }

            await writer.CompleteAsync();
        }

        await CopyEventsAsync(connection, rows);
        await transaction.CommitAsync();
    }

    private static async Task CopyEventsAsync(NpgsqlConnection connection, IEnumerable<(long Sequence, Guid Id, string Stream, long Version, byte[] Data)> rows)
    {
        var now = DateTime.UtcNow;
        await using var writer = await connection.BeginBinaryImportAsync(
            "copy mt_events (seq_id, id, stream_id, version, data, type, \"timestamp\", mt_dotnet_type) from stdin (format binary)");
        foreach (var row in rows)
        {
            await writer.StartRowAsync();
            await writer.WriteAsync(row.Sequence, NpgsqlDbType.Bigint);
            await writer.WriteAsync(row.Id, NpgsqlDbType.Uuid);
            await writer.WriteAsync(row.Stream, NpgsqlDbType.Varchar);
            await writer.WriteAsync(row.Version, NpgsqlDbType.Bigint);
            await writer.WriteAsync(row.Data, NpgsqlDbType.Jsonb);
            await writer.WriteAsync(SessionHeld.WireName, NpgsqlDbType.Varchar);
            await writer.WriteAsync(now, NpgsqlDbType.TimestampTz);
            await writer.WriteAsync("CpmTracker.Benchmarks.Store.SessionHeld, CpmTracker.Benchmarks", NpgsqlDbType.Varchar);
        }

        await writer.CompleteAsync();
    }
}
