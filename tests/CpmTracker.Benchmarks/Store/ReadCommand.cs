namespace CpmTracker.Benchmarks.Store;

using System.CommandLine;
using CpmTracker.Benchmarks.Measuring;
using JasperFx.Events.Projections;
using Marten;

/// <summary><c>read</c>: a stream folded on demand, and a view by its id.</summary>
internal static class ReadCommand
{
    private const int Streams = 200;
    private const int EventsEach = 100;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var seconds = new Option<double>("--seconds") { Description = "How long each of the rounds is measured.", DefaultValueFactory = _ => 1.0 };
        var command = new Command("read", "Live aggregation of a 100-event stream, and a view by its id, beside hand-written selects of the same rows that only take the bytes off the wire.") { seconds };
        command.SetAction((parsed, _) => RunAsync(TimeSpan.FromSeconds(parsed.GetValue(seconds))));
        return command;
    }

    private static async Task<int> RunAsync(TimeSpan time)
    {
        if (!Optimised.Build()) return 1;
        await using var cluster = await DurableCluster.StartAsync();
        var database = await cluster.NewDatabaseAsync();
        await using var store = await Stores.OpenAsync(database, ProjectionLifecycle.Inline);
        for (var n = 0; n < Streams; n++) await AppendAsync(store, Stream(n));
        await using var source = Stores.HandTuned(database);
        var byHand = new HandWrittenRead(source);
        var report = new Report("Reads, one client");

        var fold = await Comparison.RunAsync(5, () => Clients.RateAsync(1, time, _ => FoldAsync(store)), () => Clients.RateAsync(1, time, _ => byHand.StreamAsync(Any())));
        report.Add($"live aggregation of {EventsEach} events", fold, 0.7);
        report.Add("live aggregation", $"{fold.Ours.Median():#,0}/s", "≥ 3,000/s", fold.Ours.Median() >= 3_000);
        report.AddScale("AggregateStreamAsync, 100 events", fold.Ours.Median(), 1_483);

        var view = await Comparison.RunAsync(5, () => Clients.RateAsync(1, time, _ => LoadAsync(store)), () => Clients.RateAsync(1, time, _ => byHand.ViewAsync(Any())));
        report.Add("view by its id", view, 0.9);
        report.AddScale("LoadAsync of a projected document", view.Ours.Median(), 7_330);
        return report.Print();
    }

    private static string Stream(int n) => $"director-{n}";

    private static string Any() => Stream(Random.Shared.Next(Streams));

    /// <summary>With all the metadata that an event of the application has.</summary>
    private static async Task AppendAsync(IDocumentStore store, string key)
    {
        await using var session = store.Session();
        session.Events.StartStream<Progress>(key, Enumerable.Range(0, EventsEach).Select(n => (object)SessionHeld.Number(n)));
        await session.SaveChangesAsync();
    }

    private static async Task FoldAsync(IDocumentStore store)
    {
        await using var session = store.QuerySession();
        if (await session.Events.AggregateStreamAsync<Progress>(Any()) is not { Sessions: EventsEach }) throw new InvalidOperationException("The fold missed events");
    }

    private static async Task LoadAsync(IDocumentStore store)
    {
        await using var session = store.QuerySession();
        if (await session.LoadAsync<Progress>(Any()) is not { Sessions: EventsEach }) throw new InvalidOperationException("The view missed events");
    }
}
