namespace CpmTracker.Benchmarks.Views;

using System.Globalization;
using CpmTracker.Benchmarks.Measuring;
using CpmTracker.Benchmarks.Store;
using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events.Projections;

/// <summary>What a county's directors were coached: one of 58 documents, each made of many streams.</summary>
/// <param name="Id">FIPS code.</param>
/// <param name="Sessions">How many sessions.</param>
/// <param name="Minutes">How long all of them took.</param>
public sealed record CountyMinutes(string Id, int Sessions, long Minutes);

/// <summary>Registers the fold.</summary>
public sealed class CountyMinutesProjection : MultiStreamProjection<CountyMinutes, string>
{
    /// <summary>By the county of the session.</summary>
    public CountyMinutesProjection() => Identity<SessionHeld>(held => held.Fips);

    /// <inheritdoc/>
    public override CountyMinutes? Evolve(CountyMinutes? snapshot, string id, IEvent e) => e.Data is SessionHeld held
        ? new(id, (snapshot?.Sessions ?? 0) + 1, (snapshot?.Minutes ?? 0) + held.Minutes)
        : snapshot;
}

/// <summary>The history that the genuine package was measured with: streams of 100 small events, and two plain views of them.</summary>
internal static class PlainHistory
{
    /// <summary>Names of the views: a document a stream, and a document a county.</summary>
    public static IReadOnlyList<string> Views { get; } = [nameof(Progress), nameof(CountyMinutes)];

    /// <summary>The name of having the running daemon make both.</summary>
    public const string CatchUp = "catch-up";

    /// <summary>What is done with it, by name: events a second.</summary>
    public static IReadOnlyDictionary<string, Func<History, Task<double>>> Works { get; } = new Dictionary<string, Func<History, Task<double>>>
    {
        [nameof(Progress)] = history => ViewsRun.RebuildAsync(history, nameof(Progress)),
        [nameof(CountyMinutes)] = history => ViewsRun.RebuildAsync(history, nameof(CountyMinutes)),
        [CatchUp] = history => ViewsRun.CatchUpAsync(history, Views, Views),
    };

    private const int EventsEach = 100;
    private const int Counties = 58;

    /// <summary>The store, on a database that may have the history already.</summary>
    public static DocumentStore Open(string connectionString) => DocumentStore.For(options =>
    {
        Stores.Configure(options, connectionString);
        options.Projections.Add<ProgressProjection>(ProjectionLifecycle.Async);
        options.Projections.Add<CountyMinutesProjection>(ProjectionLifecycle.Async);
    });

    /// <summary>Writes it into a new database.</summary>
    /// <param name="cluster">Takes the database.</param>
    /// <param name="events">How many events.</param>
    /// <param name="interleaved">Whether all streams grow at the same time; otherwise one stands after the other.</param>
    public static async Task<History> WriteAsync(DurableCluster cluster, long events, bool interleaved)
    {
        var database = await cluster.NewDatabaseAsync();
        var store = Open(database);
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        foreach (var streams in Enumerable.Range(0, (int)(events / EventsEach)).Chunk(200))
            await store.BulkInsertEventsAsync([.. streams.Select(n => StreamAction.Start(store.Events, $"director-{n}", [.. Enumerable.Range(0, EventsEach).Select(e => Event(n, e))]))], 5_000);
        var history = new History(store, database, events / EventsEach * EventsEach);
        if (interleaved) await History.RenumberAsync(database, "version, seq_id");
        await history.RunAsync("vacuum analyze mt_events; checkpoint");
        return history;
    }

    private static object Event(int stream, int number) => SessionHeld.Number(number) with { Fips = (6001 + (2 * (stream % Counties))).ToString("00000", CultureInfo.InvariantCulture) };
}
