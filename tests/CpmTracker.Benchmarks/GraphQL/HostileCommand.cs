namespace CpmTracker.Benchmarks.GraphQL;

using System.CommandLine;
using System.Globalization;
using CpmTracker.Benchmarks.Measuring;

/// <summary><c>hostile</c>: the worst that somebody who is not signed in can send to the real server, with its settings as they are.</summary>
internal static class HostileCommand
{
    private const double MostMilliseconds = 50;
    private const double MostMegabytes = 20;
    private const int MostShown = 5_000;
    private const int Times = 5;

    public static Command Create()
    {
        var generated = new Option<int>("--generated") { Description = "How many queries are made up, besides those made by hand.", DefaultValueFactory = _ => 150 };
        var seed = new Option<int>("--seed") { Description = "What they are made up from.", DefaultValueFactory = _ => 1 };
        var shown = new Option<int>("--shown") { Description = "How many of the worst are shown.", DefaultValueFactory = _ => 20 };
        var command = new Command("hostile", "What requests of somebody who is not signed in cost the server at most: CPU time and bytes allocated.") { generated, seed, shown };
        command.SetAction(async (parsed, _) => Optimised.Build() ? await RunAsync(parsed.GetValue(generated), parsed.GetValue(seed), parsed.GetValue(shown)) : 1);
        return command;
    }

    private static async Task<int> RunAsync(int generated, int seed, int shown)
    {
        await using var programme = await Programme.StartAsync();
        var host = programme.Host;
        await host.SettleAsync(HostRequest.Query("{ counties { nodes { name } } }"));
        var made = new GeneratedQueries(await host.BodyAsync(HostRequest.Query(IntrospectionQuery.Text)), seed);
        var costs = new List<Cost>();
        foreach (var hostile in HostileRequests.All().Concat(Enumerable.Range(0, generated).Select(made.Next)))
        {
            costs.Add(await MeasureAsync(host, hostile));
            Console.Error.WriteLine($"  {costs[^1]}");
        }

        var report = new Report($"The {shown} worst of {costs.Count} requests, each the median of {Times}");
        foreach (var cost in costs.OrderByDescending(cost => cost.Excess).Take(shown))
            report.Add(cost.Name, cost.Figures, $"≤ {MostMilliseconds} ms, ≤ {MostMegabytes} MB", cost.Excess <= 1);
        if (costs.Where(cost => cost.Excess > 1 && cost.Body.Length < MostShown).MaxBy(cost => cost.Excess) is { } worst) Console.Error.WriteLine($"the worst that is short: {worst.Body}");
        return report.Print();
    }

    /// <summary>Once unmeasured, for what is compiled or loaded at first use; then the median, into which the server's other work does not show.</summary>
    private static async Task<Cost> MeasureAsync(HostProcess host, Hostile hostile)
    {
        var request = new HostRequest(HostRequest.GraphQLPath, hostile.Body);
        await host.BodyAsync(request);
        var (cpu, allocated, length) = (new List<double>(), new List<double>(), 0);
        for (var time = 0; time < Times; time++)
        {
            var before = await host.CountersAsync();
            length = (await host.BodyAsync(request)).Length;
            var used = await host.CountersAsync() - before;
            cpu.Add(used.CpuMilliseconds);
            allocated.Add(used.Allocated / 1e6);
        }

        return new(hostile.Name, hostile.Body, length, cpu.Median(), allocated.Median());
    }

    private sealed record Cost(string Name, string Body, int Received, double Milliseconds, double Megabytes)
    {
        /// <summary>How many times the more pressing of the two limits it takes.</summary>
        public double Excess => Math.Max(Milliseconds / MostMilliseconds, Megabytes / MostMegabytes);

        public string Figures => string.Create(CultureInfo.InvariantCulture, $"{Milliseconds:0.0} ms, {Megabytes:0.0} MB; {Body.Length:#,0} bytes for {Received:#,0}");

        public override string ToString() => $"{Name}: {Figures}";
    }
}
