namespace CpmTracker.Benchmarks.GraphQL;

using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using CpmTracker.Benchmarks.Measuring;

/// <summary><c>first-query</c>: how long the real server takes for the first query after a start, from the moment on in which it says that it is ready.</summary>
internal static class FirstQueryCommand
{
    private const double MostMilliseconds = 300;

    public static Command Create()
    {
        var starts = new Option<int>("--starts") { Description = "How often the server is started.", DefaultValueFactory = _ => 5 };
        var command = new Command("first-query", "The first query after a start of the real server, over HTTP.") { starts };
        command.SetAction(async (parsed, _) => Optimised.Build() ? await RunAsync(parsed.GetValue(starts)) : 1);
        return command;
    }

    private static async Task<int> RunAsync(int starts)
    {
        await using var programme = await Programme.StartAsync();
        var token = programme.Token();
        var report = new Report($"The first query after a start, the median of {starts} starts");
        await AddAsync(report, "the statewide dashboard", programme, HostRequest.Query(StatewidePage.Query, token), starts);
        await AddAsync(report, "who is asking", programme, HostRequest.Query("{ viewer { __typename } }", token), starts);
        return report.Print();
    }

    private static async Task AddAsync(Report report, string what, Programme programme, HostRequest query, int starts)
    {
        var (elapsed, cpu, again) = (new List<double>(), new List<double>(), new List<double>());
        for (var start = 0; start < starts; start++)
        {
            await programme.RestartAsync();
            var before = await programme.Host.CountersAsync();
            elapsed.Add(await TimeAsync(programme.Host, query));
            cpu.Add((await programme.Host.CountersAsync() - before).CpuMilliseconds);
            again.Add(await TimeAsync(programme.Host, query));
        }

        report.Add(
            what,
            string.Create(CultureInfo.InvariantCulture, $"{elapsed.Median():0} ms, {cpu.Median():0} ms of CPU; the second {again.Median():0} ms"),
            $"≤ {MostMilliseconds} ms",
            elapsed.Median() <= MostMilliseconds);
    }

    private static async Task<double> TimeAsync(HostProcess host, HostRequest query)
    {
        var watch = Stopwatch.StartNew();
        await host.BodyAsync(query);
        return watch.Elapsed.TotalMilliseconds;
    }
}
