namespace CpmTracker.Benchmarks.Store;

using System.CommandLine;
using System.Diagnostics;
using CpmTracker.Benchmarks.Measuring;
using JasperFx.Events;
using Marten;

/// <summary><c>batch</c>: many events a transaction.</summary>
internal static class BatchCommand
{
    private const int EventsEach = 100;
    private const int StreamsEach = 50;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var seconds = new Option<double>("--seconds") { Description = "How long each of the rounds of saves is measured.", DefaultValueFactory = _ => 1.0 };
        var bulk = new Option<int>("--events") { Description = "How many events each round of the bulk import has.", DefaultValueFactory = _ => 50_000 };
        var command = new Command("batch", "100 events in one SaveChanges beside a hand-written batch, and the bulk import beside a bare binary COPY into the same tables.") { seconds, bulk };
        command.SetAction((parsed, _) => RunAsync(TimeSpan.FromSeconds(parsed.GetValue(seconds)), parsed.GetValue(bulk)));
        return command;
    }

    private static async Task<int> RunAsync(TimeSpan time, int events)
    {
        if (!Optimised.Build()) return 1;
        await using var cluster = await DurableCluster.StartAsync();
        var report = new Report("Many events a transaction, in events a second");
        await SavesAsync(cluster, report, time);
        await BulkAsync(cluster, report, events);
        return report.Print();
    }

    private static async Task SavesAsync(DurableCluster cluster, Report report, TimeSpan time)
    {
        foreach (var (clients, genuine) in ((int, double)[])[(1, 25_726), (8, 51_556)])
        {
            var (ours, theirs) = (await cluster.NewDatabaseAsync(), await cluster.NewDatabaseAsync());
            await using var store = await Stores.OpenAsync(ours, null);
            await using (var tables = await Stores.OpenAsync(theirs, null)) await tables.FillAsync("director", clients * StreamsEach, 1);
            await store.FillAsync("director", clients * StreamsEach, 1);
            await using var source = Stores.HandTuned(theirs);
            var byHand = new HandWrittenBatch(source);
            var measured = await Comparison.RunAsync(
                5,
                async () => EventsEach * await Clients.RateAsync(clients, time, client => SaveAsync(store, Stream(client))),
                async () => EventsEach * await Clients.RateAsync(clients, time, client => byHand.AppendAsync(Stream(client), EventsEach)));
            var what = $"{EventsEach} events a save, {clients} client{(clients == 1 ? "" : "s")}";
            report.Add(what, measured, 0.8);
            report.AddScale(what, measured.Ours.Median(), genuine);
        }
    }

    private static async Task BulkAsync(DurableCluster cluster, Report report, int events)
    {
        var (ours, theirs) = (await cluster.NewDatabaseAsync(), await cluster.NewDatabaseAsync());
        await using var store = await Stores.OpenAsync(ours, null);
        await using (await Stores.OpenAsync(theirs, null))
        {
            await using var source = Stores.HandTuned(theirs);
            var copy = new BareCopy(source);
            var round = 0;
            var measured = await Comparison.RunAsync(
                5,
                async () =>
                {
                    var streams = Streams(store, round++, events);
                    return await RateAsync(events, () => store.BulkInsertEventsAsync(streams, 5_000));
                },
                async () =>
                {
                    var streams = Streams(store, round++, events);
                    var rows = copy.Prepared(streams);
                    return await RateAsync(events, () => copy.WriteAsync(streams, rows));
                });
            report.Add($"bulk import of {events} events", measured, 0.85);
            report.AddScale("bulk import, batches of 5,000, warm", measured.Ours.Median(), 82_000);
        }
    }

    private static List<StreamAction> Streams(IDocumentStore store, int round, int events) =>
        [.. Enumerable.Range(0, events / EventsEach).Select(n => Stores.Start(store, $"bulk-{round}-{n}", EventsEach))];

    private static async Task<double> RateAsync(int events, Func<Task> work)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        await work();
        return events / watch.Elapsed.TotalSeconds;
    }

    private static string Stream(int client) => $"director-{client * StreamsEach + Random.Shared.Next(StreamsEach)}";

    private static async Task SaveAsync(IDocumentStore store, string key)
    {
        await using var session = store.LightweightSession();
        session.Events.Append(key, Enumerable.Range(0, EventsEach).Select(n => (object)SessionHeld.Number(n)));
        await session.SaveChangesAsync();
    }
}
