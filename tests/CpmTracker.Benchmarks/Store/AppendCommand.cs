namespace CpmTracker.Benchmarks.Store;

using System.CommandLine;
using CpmTracker.Benchmarks.Measuring;
using JasperFx.Events.Projections;
using Marten;

/// <summary><c>append</c>: one event a transaction.</summary>
internal static class AppendCommand
{
    private const int StreamsEach = 100;
    private static long number;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var seconds = new Option<double>("--seconds") { Description = "How long each of the rounds is measured.", DefaultValueFactory = _ => 1.0 };
        var command = new Command("append", "One event: FetchForWriting, append, inline view, receipt, SaveChanges; beside hand-written SQL in the fewest round trips.") { seconds };
        command.SetAction((parsed, _) => RunAsync(TimeSpan.FromSeconds(parsed.GetValue(seconds))));
        return command;
    }

    private static async Task<int> RunAsync(TimeSpan time)
    {
        if (!Optimised.Build()) return 1;
        await using var cluster = await DurableCluster.StartAsync();
        var report = new Report("Append of one event: FetchForWriting, append, inline view, receipt, SaveChanges");
        foreach (var clients in (int[])[1, 16])
        {
            var (ours, theirs) = (await cluster.NewDatabaseAsync(), await cluster.NewDatabaseAsync());
            await using var store = await Stores.OpenAsync(ours, ProjectionLifecycle.Inline);
            await using (var tables = await Stores.OpenAsync(theirs, ProjectionLifecycle.Inline)) await tables.FillAsync("director", clients * StreamsEach, 1);
            await store.FillAsync("director", clients * StreamsEach, 1);
            await using var source = Stores.HandTuned(theirs);
            var byHand = new HandWrittenAppend(source);
            report.Add(
                $"{clients} client{(clients == 1 ? "" : "s")}",
                await Comparison.RunAsync(
                    5,
                    () => Clients.RateAsync(clients, time, client => FetchAndAppendAsync(store, Stream(client))),
                    () => Clients.RateAsync(clients, time, client => byHand.AppendAsync(Stream(client), Interlocked.Increment(ref number)))),
                0.8);
        }

        await ForScaleAsync(cluster, report, time);
        return report.Print();
    }

    /// <summary>A stream of this client's, a different one each time: clients do not wait for one another's streams, as directors do not.</summary>
    private static string Stream(int client) => $"director-{client * StreamsEach + Random.Shared.Next(StreamsEach)}";

    private static async Task FetchAndAppendAsync(IDocumentStore store, string key)
    {
        await using var session = store.Session();
        var stream = await session.Events.FetchForWriting<Progress>(key);
        stream.AppendOne(SessionHeld.Number(Interlocked.Increment(ref number)));
        session.Insert(new Receipt(Guid.CreateVersion7(), key, (stream.CurrentVersion ?? 0) + 1));
        await session.SaveChangesAsync();
    }

    /// <summary>The lines of the genuine package's figures that are about single events, measured as they were.</summary>
    private static async Task ForScaleAsync(DurableCluster cluster, Report report, TimeSpan time)
    {
        await using var plain = await Stores.OpenAsync(await cluster.NewDatabaseAsync(), null);
        await plain.FillAsync("director", 8 * StreamsEach, 1);
        report.AddScale("start a stream", await Genuine.RateAsync(1, time, _ => SaveAsync(plain, s => s.Events.StartStream($"new-{Guid.CreateVersion7()}", SessionHeld.Number(1)))), 1_625);
        foreach (var (clients, genuine) in ((int, double)[])[(1, 1_143), (8, 2_621)])
            report.AddScale(
                $"append, {clients} client{(clients == 1 ? "" : "s")}",
                await Genuine.RateAsync(clients, time, client => SaveAsync(plain, s => s.Events.Append(Stream(client), SessionHeld.Number(1)))),
                genuine);
        foreach (var (lifecycle, genuine) in ((ProjectionLifecycle, double)[])[(ProjectionLifecycle.Live, 624), (ProjectionLifecycle.Inline, 513)])
        {
            await using var store = await Stores.OpenAsync(await cluster.NewDatabaseAsync(), lifecycle);
            await store.FillAsync("director", StreamsEach, 1);
            report.AddScale($"FetchForWriting ({lifecycle}) and append", await Genuine.RateAsync(1, time, _ => FetchAndSaveAsync(store, Stream(0))), genuine);
        }
    }

    private static async Task SaveAsync(IDocumentStore store, Action<IDocumentSession> note)
    {
        await using var session = store.LightweightSession();
        note(session);
        await session.SaveChangesAsync();
    }

    private static async Task FetchAndSaveAsync(IDocumentStore store, string key)
    {
        await using var session = store.LightweightSession();
        (await session.Events.FetchForWriting<Progress>(key)).AppendOne(SessionHeld.Number(1));
        await session.SaveChangesAsync();
    }
}
