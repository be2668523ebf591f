namespace CpmTracker.Benchmarks.Views;

using System.CommandLine;
using CpmTracker.Benchmarks.Measuring;
using CpmTracker.Projections;

/// <summary><c>catchup</c>: the running daemon, from the first event to the last, beside a rebuild of the same views.</summary>
internal static class CatchUpCommand
{
    private const double Wanted = 0.7;

    public static Command Create() => ViewsRun.OfHistories(ViewsRun.CatchUp, "The asynchronous views brought up to date from nothing by the running daemon, beside a rebuild of them.", RunAsync);

    private static async Task<int> RunAsync(long events, int rounds)
    {
        ViewsRun.AssertOptimised();
        await using var cluster = await DurableCluster.StartAsync();
        await using var history = (await History.WriteAsync(cluster, events))[0];
        var report = new Report($"Catching up with {events:#,0} events");
        foreach (var interleaved in (bool[])[false, true])
        {
            if (interleaved) await history.InterleaveAsync();
            var order = interleaved ? "interleaved" : "in order";
            report.Add(
                order,
                await Comparison.RunAsync(rounds, () => ViewsRun.Works[ViewsRun.CatchUp](history), () => ViewsRun.RebuildAsync(history, Views.Composite)),
                Wanted);
            await ViewsRun.AddMemoryAsync(report, order, history, ViewsRun.CatchUp);
        }

        return report.Print();
    }
}
