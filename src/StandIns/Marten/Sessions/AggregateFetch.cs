using System.Collections.Concurrent;
using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten.Projections.Views;
using Npgsql;
using NpgsqlTypes;

namespace Marten.Sessions;

/// <summary>The aggregate of a stream as it is now, with the stream's version, in one statement and one round trip: so that the two belong together.</summary>
internal sealed class AggregateFetch(DocumentStore store)
{
    readonly ConcurrentDictionary<Type, (View View, string Sql)> _byAggregate = new();

    string Events => store.Options.EventGraph.DatabaseSchemaName;

    public async Task<(T? Aggregate, long Version)> LatestAsync<T>(string key, CancellationToken token) where T : class
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        var (view, sql) = _byAggregate.GetOrAdd(typeof(T), Known);
        await store.Schema.EnsureAsync(view.Lifecycle == ProjectionLifecycle.Live ? null : view.Mapping, token).ConfigureAwait(false);
        await using var command = store.Statements.CreateCommand(sql);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = key, NpgsqlDbType = NpgsqlDbType.Varchar });
        await using var reader = await command.ExecuteReaderAsync(token).ConfigureAwait(false);
        return await FoldAsync(reader, (IFold<T>)view, key, token).ConfigureAwait(false);
    }

    /// <summary>How events of a stream become an aggregate of that type.</summary>
    public IFold<T> FoldOf<T>() where T : class => (IFold<T>)_byAggregate.GetOrAdd(typeof(T), Known).View;

    (View View, string Sql) Known(Type aggregate)
    {
        var view = store.Options.Projections.Views.FirstOrDefault(candidate => candidate.DocumentType == aggregate && candidate.IsSingleStream)
            ?? throw new InvalidProjectionException($"No single-stream projection of {aggregate.FullName} is registered with StoreOptions.Projections");
        return (view, view.Lifecycle switch
        {
            ProjectionLifecycle.Live => Live(),
            ProjectionLifecycle.Inline => Inline(view),
            _ => Async(view),
        });
    }

    string Live() =>
        $"""
        select s.version, null::jsonb, {store.EventRows.AliasedColumns}
        from {Events}.mt_streams s left join {Events}.mt_events e on e.stream_id = s.id
        where s.id = $1 order by e.version
        """;

    string Inline(View view) =>
        $"select s.version, d.data, null::bigint from {Events}.mt_streams s left join {view.Mapping.QualifiedTableName} d on d.id = s.id where s.id = $1";

    string Async(View view) =>
        $"""
        select s.version, d.data, {store.EventRows.AliasedColumns}
        from {Events}.mt_streams s
        left join {view.Mapping.QualifiedTableName} d on d.id = s.id
        left join {Events}.mt_events e on e.stream_id = s.id and e.version > coalesce(d.mt_version, 0)
        where s.id = $1 order by e.version
        """;

    async Task<(T? Aggregate, long Version)> FoldAsync<T>(NpgsqlDataReader reader, IFold<T> view, string key, CancellationToken token) where T : class
    {
        long version = 0;
        T? aggregate = null;
        var events = new List<IEvent>();
        while (await reader.ReadAsync(token).ConfigureAwait(false))
        {
            version = reader.GetInt64(0);
            if (aggregate is null && !reader.IsDBNull(1)) aggregate = store.Options.Json.FromBytes<T>(reader.GetFieldValue<byte[]>(1));
            if (!reader.IsDBNull(2)) events.Add(store.EventRows.Read(reader, 2, key));
        }

        return (view.Fold(aggregate, key, events), version);
    }
}
