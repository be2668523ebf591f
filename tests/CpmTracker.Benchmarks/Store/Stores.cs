namespace CpmTracker.Benchmarks.Store;

using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using Npgsql;
using Weasel.Core;

/// <summary>Opens stores configured as the server's is: all metadata, enums as text, camel case.</summary>
internal static class Stores
{
    /// <summary>A store on a database, its tables made.</summary>
    /// <param name="connectionString">The database.</param>
    /// <param name="lifecycle">When the view is brought up to date; none: it is not.</param>
    public static async Task<IDocumentStore> OpenAsync(string connectionString, ProjectionLifecycle? lifecycle)
    {
        var store = DocumentStore.For(options =>
        {
            Configure(options, connectionString);
            options.Schema.For<Receipt>();
            if (lifecycle is { } when) options.Projections.Add<ProgressProjection>(when);
        });
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        return store;
    }

    /// <summary>What the stores have in common.</summary>
    public static void Configure(StoreOptions options, string connectionString)
    {
        options.Connection(connectionString);
        options.UseSystemTextJsonForSerialization(EnumStorage.AsString, Casing.CamelCase);
        options.Events.StreamIdentity = StreamIdentity.AsString;
        options.Events.MapEventType<SessionHeld>(SessionHeld.WireName);
        options.Events.MetadataConfig.EnableAll();
        options.Events.MetadataConfig.UserNameEnabled = true;
    }

    /// <summary>A session with the metadata that a command gives it.</summary>
    public static IDocumentSession Session(this IDocumentStore store)
    {
        var session = store.LightweightSession();
        session.LastModifiedBy = "coach-17";
        session.CorrelationId = "4bf92f3577b34da6a3ce929d0e0e4736";
        session.CausationId = "08df4846-cfb9-9aeb-4adc-578153290000";
        session.SetHeader("command", "RecordCoachingSession");
        session.SetHeader("source", "entered");
        return session;
    }

    /// <summary>
    /// A pool as a careful author of SQL sets it up: statements are prepared on their second use, and connections keep nothing that would have to be reset when they go back.
    /// </summary>
    public static NpgsqlDataSource HandTuned(string connectionString) => NpgsqlDataSource.Create(
        new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = 50, AutoPrepareMinUsages = 2, NoResetOnClose = true, ReadBufferSize = 32 * 1024 }.ConnectionString);

    /// <summary>Streams that exist, each with so many events, written by bulk.</summary>
    public static async Task FillAsync(this IDocumentStore store, string prefix, int streams, int eventsEach)
    {
        foreach (var chunk in Enumerable.Range(0, streams).Chunk(Math.Max(1, 20_000 / Math.Max(1, eventsEach))))
            await store.BulkInsertEventsAsync([.. chunk.Select(n => Start(store, $"{prefix}-{n}", eventsEach))], 5_000);
    }

    /// <summary>A stream to be started with so many events.</summary>
    public static StreamAction Start(IDocumentStore store, string key, int events) =>
        StreamAction.Start(((DocumentStore)store).Events, key, [.. Enumerable.Range(0, events).Select(n => (object)SessionHeld.Number(n))]);
}
