using System.Data.Common;
using JasperFx.Events;
using Marten.Events;
using Marten.Linq;
using Marten.Linq.Targets;
using Npgsql;
using NpgsqlTypes;

namespace Marten.Sessions;

/// <summary>Reads events.</summary>
internal class QueryEventStore(QuerySession session) : IQueryEventStore
{
    DocumentStore Store => session.Owner;

    public async Task<IReadOnlyList<IEvent>> FetchStreamAsync(string streamKey, long version = 0, DateTimeOffset? timestamp = null, long fromVersion = 0, CancellationToken token = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(streamKey);
        await Store.Schema.EnsureAsync(null, token).ConfigureAwait(false);
        await using var command = Store.Statements.CreateCommand(timestamp is null ? Store.Streams.Events : Store.Streams.EventsUntil);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = streamKey, NpgsqlDbType = NpgsqlDbType.Varchar });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = fromVersion });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = version > 0 ? version : long.MaxValue });
        if (timestamp is { } until) command.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = until.ToUniversalTime() });
        return await ReadAsync(command, streamKey, token).ConfigureAwait(false);
    }

    public async Task<T?> AggregateStreamAsync<T>(
        string streamKey, long version = 0, DateTimeOffset? timestamp = null, T? state = null, long fromVersion = 0, CancellationToken token = default) where T : class
    {
        var fold = Store.Aggregates.FoldOf<T>();
        var events = await FetchStreamAsync(streamKey, version, timestamp, fromVersion, token).ConfigureAwait(false);
        return fold.Fold(state, streamKey, events);
    }

    public IMartenQueryable<T> QueryRawEventDataOnly<T>() where T : notnull =>
        new MartenQueryable<T>(new EventDataTarget(typeof(T), Store.Options.EventGraph, Store.EventRows, Store.Options.DocumentJson, ExecuteAsync));

    public IMartenQueryable<IEvent> QueryAllRawEvents() =>
        new MartenQueryable<IEvent>(new EventTarget(Store.Options.EventGraph, Store.EventRows, Store.Options.DocumentJson, ExecuteAsync));

    public async Task<IEvent<T>?> LoadAsync<T>(Guid id, CancellationToken token = default) where T : class => await LoadAsync(id, token).ConfigureAwait(false) as IEvent<T>;

    public async Task<IEvent?> LoadAsync(Guid id, CancellationToken token = default)
    {
        await Store.Schema.EnsureAsync(null, token).ConfigureAwait(false);
        await using var command = Store.Statements.CreateCommand(Store.Streams.Event);
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = id });
        return await ReadAsync(command, null, token).ConfigureAwait(false) is [var found, ..] ? found : null;
    }

    public async Task<StreamState?> FetchStreamStateAsync(string streamKey, CancellationToken token = default)
    {
        await Store.Schema.EnsureAsync(null, token).ConfigureAwait(false);
        var graph = Store.Options.EventGraph;
        await using var command = Store.Statements.CreateCommand(Store.Streams.State);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = streamKey, NpgsqlDbType = NpgsqlDbType.Varchar });
        await using var reader = await command.ExecuteReaderAsync(token).ConfigureAwait(false);
        if (!await reader.ReadAsync(token).ConfigureAwait(false)) return null;
        var alias = reader.IsDBNull(1) ? null : reader.GetString(1);
        var aggregate = Store.Options.Projections.Views.FirstOrDefault(view => graph.AggregateAliasFor(view.DocumentType) == alias)?.DocumentType;
        return new StreamState(streamKey, reader.GetInt64(0), aggregate, reader.GetFieldValue<DateTimeOffset>(2), reader.GetFieldValue<DateTimeOffset>(3)) { IsArchived = reader.GetBoolean(4) };
    }

    Task<DbDataReader> ExecuteAsync(NpgsqlCommand command, CancellationToken token) => session.ExecuteReaderAsync(command, null, token);

    async Task<IReadOnlyList<IEvent>> ReadAsync(NpgsqlCommand command, string? stream, CancellationToken token)
    {
        await using var reader = await command.ExecuteReaderAsync(token).ConfigureAwait(false);
        var events = new List<IEvent>();
        while (await reader.ReadAsync(token).ConfigureAwait(false)) events.Add(Store.EventRows.Read(reader, 0, stream));
        return events;
    }
}
