namespace CpmTracker.Benchmarks.GraphQL;

using System.CommandLine;
using System.Globalization;
using CpmTracker.Benchmarks.Measuring;

/// <summary><c>graphql</c>: requests a second beside an endpoint of the same host that writes the same bytes without GraphQL.</summary>
internal static class GraphQLCommand
{
    private const int Rounds = 5;

    public static Command Create()
    {
        var seconds = new Option<double>("--seconds") { Description = "How long each of the rounds is measured.", DefaultValueFactory = _ => 1.5 };
        var connections = new Option<int>("--connections") { Description = "How many connections the load generator keeps.", DefaultValueFactory = _ => 16 };
        var pipelined = new Option<int>("--pipelined") { Description = "How many requests it sends at once on each.", DefaultValueFactory = _ => 8 };
        var only = new Option<string>("--only") { Description = "Only the engine, the library or the programme.", DefaultValueFactory = _ => "all" };
        var command = new Command("graphql", "GraphQL over HTTP beside an endpoint of the same host that writes the same bytes; and the engine alone beside a JSON writer.")
            { seconds, connections, pipelined, only };
        command.SetAction(async (parsed, _) =>
        {
            if (!Optimised.Build()) return 1;
            var load = new LoadOrder(0, [], parsed.GetValue(connections), parsed.GetValue(pipelined), parsed.GetValue(seconds));
            var part = parsed.GetValue(only);
            var report = new Report($"GraphQL beside bare endpoints: {load.Connections} connections, {load.Pipelined} requests at once on each, {Rounds} rounds");
            if (part is "all" or "engine") await EngineAlone.AddToAsync(report, TimeSpan.FromSeconds(load.Seconds));
            await using var generator = new Generator();
            if (part is "all" or "library") await LibraryAsync(report, generator, load);
            if (part is "all" or "programme") await ProgrammeAsync(report, generator, load);
            return report.Print();
        });
        return command;
    }

    private static async Task LibraryAsync(Report report, Generator generator, LoadOrder load)
    {
        await using var host = await HostProcess.StartAsync(HostCommand.Library);
        var hello = await CompareAsync("{ hello }", host, generator, load, HostRequest.Query(LibraryQuery.Hello), new(LibraryEndpoints.Hello), 0.7, report);
        var books = await CompareAsync("50 objects and their loaded ones", host, generator, load, HostRequest.Query(LibraryQuery.FiftyBooks), new(LibraryEndpoints.FiftyBooks), 0.5, report);
        ForScale(report, "{ hello }", hello, 14_860);
        ForScale(report, "50 objects and their loaded ones", books, 2_531);
    }

    private static async Task ProgrammeAsync(Report report, Generator generator, LoadOrder load)
    {
        await using var programme = await Programme.StartAsync();
        var token = programme.Token();
        await programme.Host.SettleAsync(HostRequest.Query(StatewidePage.Query, token));
        await CompareAsync("the statewide dashboard", programme.Host, generator, load with { Pipelined = 1 },
            HostRequest.Query(StatewidePage.Query, token), new(ProgrammeEndpoints.Statewide, Token: token), 0.6, report);
    }

    private static async Task<Comparison> CompareAsync(
        string what, HostProcess host, Generator generator, LoadOrder load, HostRequest query, HostRequest bare, double wanted, Report report)
    {
        var (ours, theirs) = (await host.BodyAsync(query), await host.BodyAsync(bare));
        if (ours != theirs) throw new InvalidOperationException($"The two do not answer with the same bytes:\n{ours}\n{theirs}");
        var (oursUsed, theirsUsed) = (new Usage(), new Usage());
        var comparison = await Comparison.RunAsync(
            Rounds,
            () => RateAsync(host, generator, load, query, oursUsed),
            () => RateAsync(host, generator, load, bare, theirsUsed));
        report.Add(what, comparison, wanted);
        report.Add("  bytes allocated", $"{oursUsed.Bytes:#,0} beside {theirsUsed.Bytes:#,0}", "stated", met: true);
        report.Add("  CPU of the server", string.Create(CultureInfo.InvariantCulture, $"{oursUsed.Microseconds:0.0} µs beside {theirsUsed.Microseconds:0.0}"), "stated", met: true);
        return comparison;
    }

    private static async Task<double> RateAsync(HostProcess host, Generator generator, LoadOrder load, HostRequest request, Usage used)
    {
        var before = await host.CountersAsync();
        var rate = await generator.RateAsync(load with { Port = host.Port, Request = host.Bytes(request) });
        used.Note(await host.CountersAsync() - before, rate * load.Seconds);
        return rate;
    }

    /// <summary>Not a bound on this machine, which others may be using: what a 2021 build of the genuine package served on a like one.</summary>
    private static void ForScale(Report report, string what, Comparison measured, double genuine)
    {
        var rate = measured.Ours.Median();
        report.Add($"{what}: Hot Chocolate of 2021", $"{rate:#,0}/s beside {genuine:#,0}/s", "more", rate > genuine);
    }
}
