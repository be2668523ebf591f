namespace CpmTracker.Benchmarks.Store;

using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using CpmTracker.Benchmarks.Measuring;
using JasperFx.Events.Projections;
using Marten;

/// <summary><c>size</c>: what the same work costs as the store grows.</summary>
internal static class SizeCommand
{
    private const int EventsEach = 100;
    private const int Calls = 300;

    /// <summary>A cost that does not grow with the store has the exponent 0; a tree that becomes one level deeper with each factor of a few hundred, and caches that it no longer fits, a little more.</summary>
    private const double Flat = 0.15;

    /// <summary>Import is linear but for the same.</summary>
    private const double Linear = 1.15;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var sizes = new Option<int[]>("--events")
        {
            Description = "The sizes of the store, in events. 5000000 is a matter of minutes.",
            DefaultValueFactory = _ => [10_000, 100_000, 1_000_000],
            AllowMultipleArgumentsPerToken = true,
        };
        var command = new Command("size", "The cost of an append, a batch, a fold, a view and an import against the size of the store, with the fitted exponent.") { sizes };
        command.SetAction((parsed, _) => RunAsync([.. parsed.GetValue(sizes)!.Order()]));
        return command;
    }

    private static async Task<int> RunAsync(int[] sizes)
    {
        if (!Optimised.Build()) return 1;
        await using var cluster = await DurableCluster.StartAsync();
        var costs = new Dictionary<string, List<(double Size, double Cost)>>();

        // The smallest store comes twice: what is measured of the first one is how long the code takes to get warm.
        foreach (var (size, counts) in sizes.Select(size => (size, true)).Prepend((sizes[0], false)))
        {
            await using var store = await Stores.OpenAsync(await cluster.NewDatabaseAsync(), ProjectionLifecycle.Inline);
            var watch = Stopwatch.StartNew();
            await store.FillAsync("director", size / EventsEach, EventsEach);
            Note(costs, "bulk import of all of them", size, watch.Elapsed.TotalMicroseconds);
            await using (var session = store.LightweightSession())
            {
                session.QueueSqlCommand("analyze");
                await session.SaveChangesAsync();
            }

            foreach (var (what, call) in Work(store, size / EventsEach)) Note(costs, what, size, await CostAsync(call));
            if (!counts) costs.Clear();
        }

        var report = new Report($"Cost at {string.Join(", ", sizes.Select(Number))} events");
        foreach (var (what, points) in costs)
        {
            var (exponent, bound) = (Statistics.Exponent(points), what.StartsWith("bulk", StringComparison.Ordinal) ? Linear : Flat);
            report.Add(what, $"{string.Join(", ", points.Select(p => Time(p.Cost)))}: exponent {exponent:0.00}", $"≤ {bound:0.00}", exponent <= bound);
        }

        return report.Print();
    }

    private static IEnumerable<(string What, Func<int, Task> Call)> Work(IDocumentStore store, int streams)
    {
        string Any() => $"director-{Random.Shared.Next(streams)}";
        yield return ("append of 1 event, with its view", async _ =>
        {
            await using var session = store.Session();
            (await session.Events.FetchForWriting<Progress>(Any())).AppendOne(SessionHeld.Number(1));
            await session.SaveChangesAsync();
        });
        yield return ("100 events in one save", async _ =>
        {
            await using var session = store.Session();
            session.Events.Append(Any(), Enumerable.Range(0, EventsEach).Select(n => (object)SessionHeld.Number(n)));
            await session.SaveChangesAsync();
        });
        yield return ("live aggregation of a stream", async _ =>
        {
            await using var session = store.QuerySession();
            await session.Events.AggregateStreamAsync<Progress>(Any());
        });
        yield return ("view by its id", async _ =>
        {
            await using var session = store.QuerySession();
            await session.LoadAsync<Progress>(Any());
        });
    }

    /// <summary>The median time of a call, in microseconds; the first ones warm up.</summary>
    private static async Task<double> CostAsync(Func<int, Task> call)
    {
        var times = new List<double>(Calls);
        for (var n = 0; n < Calls + 100; n++)
        {
            var watch = Stopwatch.StartNew();
            await call(n);
            if (n >= 100) times.Add(watch.Elapsed.TotalMicroseconds);
        }

        return times.Median();
    }

    private static void Note(Dictionary<string, List<(double, double)>> costs, string what, int size, double cost)
    {
        if (!costs.TryGetValue(what, out var points)) costs[what] = points = [];
        points.Add((size, cost));
        Console.Error.WriteLine($"  {Number(size)} events: {what} {Time(cost)}");
    }

    private static string Number(int value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Time(double microseconds) => microseconds >= 1_000_000
        ? (microseconds / 1_000_000).ToString("0.0 s", CultureInfo.InvariantCulture)
        : microseconds.ToString("#,0 µs", CultureInfo.InvariantCulture);
}
