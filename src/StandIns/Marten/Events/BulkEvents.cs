using JasperFx.Events;
using Marten.Exceptions;
using Marten.Sessions;
using Npgsql;

namespace Marten.Events;

/// <summary>
/// Copies whole streams into the store at once, in one transaction. The lock on <c>mt_events</c> is taken before any sequence number is drawn, as the daemon relies on.
/// </summary>
internal static class BulkEvents
{
    public static async Task InsertAsync(DocumentStore store, IReadOnlyList<StreamAction> streams, int batchSize, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(streams);
        ArgumentOutOfRangeException.ThrowIfLessThan(batchSize, 1);
        await store.Schema.EnsureAsync(null, token).ConfigureAwait(false);
        var schema = store.Options.EventGraph.DatabaseSchemaName;
        await using var connection = await store.DataSource.OpenConnectionAsync(token).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(token).ConfigureAwait(false);
        await RunAsync(connection, $"lock table {schema}.mt_events in row exclusive mode", token).ConfigureAwait(false);
        await CopyStreamsAsync(connection, schema, streams, store.Options.EventGraph, token).ConfigureAwait(false);
        foreach (var chunk in streams.SelectMany(Versioned).Chunk(batchSize))
        {
            await NumberAsync(connection, schema, chunk, token).ConfigureAwait(false);
            await CopyEventsAsync(store, connection, schema, chunk, token).ConfigureAwait(false);
        }

        await transaction.CommitAsync(token).ConfigureAwait(false);
        store.Appended();
    }

    static IEnumerable<IEvent> Versioned(StreamAction stream)
    {
        stream.Version = stream.Events.Count;
        for (var i = 0; i < stream.Events.Count; i++)
        {
            stream.Events[i].Version = i + 1;
            yield return stream.Events[i];
        }
    }

    static async Task CopyStreamsAsync(NpgsqlConnection connection, string schema, IReadOnlyList<StreamAction> streams, EventGraph graph, CancellationToken token)
    {
        try
        {
            await using var copy = await CopyWriter.BeginAsync(connection, $"{schema}.mt_streams (id, type, version)", token).ConfigureAwait(false);
            foreach (var stream in streams)
            {
                if (stream.ActionType != StreamActionType.Start) throw new InvalidStreamOperationException($"Stream '{stream.Key}': a bulk insert only starts streams");
                await copy.RowAsync(3, token).ConfigureAwait(false);
                copy.Write(stream.Key);
                copy.Write(stream.AggregateType is { } aggregate ? graph.AggregateAliasFor(aggregate) : null);
                copy.Write((long)stream.Events.Count);
            }

            await copy.CompleteAsync(token).ConfigureAwait(false);
        }
        catch (PostgresException taken) when (taken.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            throw new ExistingStreamIdCollisionException("one of those bulk inserted", null!);
        }
    }

    /// <summary>Draws the sequence numbers, which come as one row: as many rows as events would take longer than the database takes to draw them.</summary>
    static async Task NumberAsync(NpgsqlConnection connection, string schema, IEvent[] events, CancellationToken token)
    {
        await using var command = new NpgsqlCommand($"select array_agg(nextval('{schema}.mt_events_sequence')) from generate_series(1, $1)", connection)
        {
            Parameters = { new NpgsqlParameter<int> { TypedValue = events.Length } },
        };
        var numbers = (long[])(await command.ExecuteScalarAsync(token).ConfigureAwait(false))!;
        for (var i = 0; i < events.Length; i++) events[i].Sequence = numbers[i];
    }

    static async Task CopyEventsAsync(DocumentStore store, NpgsqlConnection connection, string schema, IEvent[] events, CancellationToken token)
    {
        var (metadata, json) = (store.Options.EventGraph.MetadataConfig, store.Options.Json);
        string[] columns = ["seq_id", "id", "stream_id", "version", "data", "type", "\"timestamp\"", "mt_dotnet_type", .. EventColumns.Optional(metadata)];
        await using var copy = await CopyWriter.BeginAsync(connection, $"{schema}.mt_events ({string.Join(", ", columns)})", token).ConfigureAwait(false);
        var now = Microseconds.Of(store.Options.EventGraph.TimeProvider.GetUtcNow());
        foreach (var @event in events)
        {
            if (@event.Id == Guid.Empty) @event.Id = Guid.CreateVersion7();
            @event.Timestamp = @event.Timestamp == default ? now : Microseconds.Of(@event.Timestamp);
            await copy.RowAsync((short)columns.Length, token).ConfigureAwait(false);
            copy.Write(@event.Sequence);
            copy.Write(@event.Id);
            copy.Write(@event.StreamKey);
            copy.Write(@event.Version);
            copy.WriteJson(json.ToBytes(@event.Data));
            copy.Write(@event.EventTypeName);
            copy.Write(@event.Timestamp);
            copy.Write(@event.DotNetTypeName);
            if (metadata.CorrelationIdEnabled) copy.Write(@event.CorrelationId);
            if (metadata.CausationIdEnabled) copy.Write(@event.CausationId);
            if (metadata.HeadersEnabled) copy.WriteJson(@event.Headers is { Count: > 0 } headers ? json.ToBytes<Dictionary<string, object>>(headers) : null);
            if (metadata.UserNameEnabled) copy.Write(@event.UserName);
        }

        await copy.CompleteAsync(token).ConfigureAwait(false);
    }

    static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken token)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(token).ConfigureAwait(false);
    }
}
