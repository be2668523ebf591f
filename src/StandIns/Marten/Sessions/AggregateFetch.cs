using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten.Projections.Views;
using Npgsql;
using NpgsqlTypes;

namespace Marten.Sessions;

/// <summary>The aggregate of a stream as it is now, with the stream's version, in one statement: so that the two belong together.</summary>
internal static class AggregateFetch
{
    public static async Task<(T? Aggregate, long Version)> LatestAsync<T>(DocumentStore store, string key, CancellationToken token) where T : class
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        var view = store.Options.Projections.Views.FirstOrDefault(candidate => candidate.DocumentType == typeof(T) && candidate.IsSingleStream)
            ?? throw new InvalidProjectionException($"No single-stream projection of {typeof(T).FullName} is registered with StoreOptions.Projections");
        await store.Schema.EnsureAsync(view.Lifecycle == ProjectionLifecycle.Live ? null : view.Mapping, token).ConfigureAwait(false);
        var sql = view.Lifecycle switch
        {
            ProjectionLifecycle.Live => Live(store),
            ProjectionLifecycle.Inline => Inline(store, view),
            _ => Async(store, view),
        };
        await using var command = store.DataSource.CreateCommand(sql);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = key, NpgsqlDbType = NpgsqlDbType.Varchar });
        await using var reader = await command.ExecuteReaderAsync(token).ConfigureAwait(false);
        return await FoldAsync<T>(reader, store, (IFold<T>)view, key, token).ConfigureAwait(false);
    }

    static string Events(DocumentStore store) => store.Options.EventGraph.DatabaseSchemaName;

    static string Live(DocumentStore store) =>
        $"""
        select s.version, null::jsonb, {store.EventRows.AliasedColumns}
        from {Events(store)}.mt_streams s left join {Events(store)}.mt_events e on e.stream_id = s.id
        where s.id = $1 order by e.version
        """;

    static string Inline(DocumentStore store, View view) =>
        $"select s.version, d.data, null::bigint from {Events(store)}.mt_streams s left join {view.Mapping.QualifiedTableName} d on d.id = s.id where s.id = $1";

    static string Async(DocumentStore store, View view) =>
        $"""
        select s.version, d.data, {store.EventRows.AliasedColumns}
        from {Events(store)}.mt_streams s
        left join {view.Mapping.QualifiedTableName} d on d.id = s.id
        left join {Events(store)}.mt_events e on e.stream_id = s.id and e.version > coalesce(d.mt_version, 0)
        where s.id = $1 order by e.version
        """;

    static async Task<(T? Aggregate, long Version)> FoldAsync<T>(NpgsqlDataReader reader, DocumentStore store, IFold<T> view, string key, CancellationToken token) where T : class
    {
        long version = 0;
        T? aggregate = null;
        var events = new List<IEvent>();
        while (await reader.ReadAsync(token).ConfigureAwait(false))
        {
            version = reader.GetInt64(0);
            if (aggregate is null && !reader.IsDBNull(1)) aggregate = store.Options.Json.FromBytes<T>(reader.GetFieldValue<byte[]>(1));
            if (!reader.IsDBNull(2)) events.Add(store.EventRows.Read(reader, 2));
        }

        return (view.Fold(aggregate, key, events), version);
    }
}
