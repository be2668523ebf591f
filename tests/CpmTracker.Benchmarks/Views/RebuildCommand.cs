namespace CpmTracker.Benchmarks.Views;

using System.CommandLine;
using System.Globalization;
using CpmTracker.Benchmarks.Measuring;

/// <summary>
/// <c>rebuild</c>: all views made anew, beside a pass that only reads and deserialises the same events; and that pass beside the bare copy of what the views hold, which no rebuild of them can outrun.
/// </summary>
internal static class RebuildCommand
{
    private const double WantedRatio = 0.6;
    private const double WantedRate = 200_000;

    public static Command Create() => ViewsRun.OfHistories(ViewsRun.Rebuild, "All views of the application made anew, on ordered and on interleaved histories, and how the cost grows with the history.", RunAsync);

    private static async Task<int> RunAsync(long events, int rounds)
    {
        ViewsRun.AssertOptimised();
        await using var cluster = await DurableCluster.StartAsync();
        var histories = await History.WriteAsync(cluster, events / 16, events / 4, events);
        var report = new Report($"Rebuild of all views: {events:#,0} events");
        var points = new List<(double Size, double Cost)>();
        foreach (var smaller in histories.SkipLast(1))
        {
            await using (smaller)
            {
                await smaller.InterleaveAsync();
                points.Add(await CostAsync(smaller));
            }
        }

        await using var history = histories[^1];
        foreach (var interleaved in (bool[])[false, true])
        {
            var order = interleaved ? "interleaved" : "in order";
            if (interleaved) await history.InterleaveAsync();
            var measured = await Comparison.RunAsync(rounds, () => AllAsync(history), () => ReadingPass.RunAsync(history));
            report.Add($"rebuild beside a reading pass, {order}", measured, WantedRatio);
            report.Add($"rebuild a second, {order}", Text(measured.Ours.Median()), "≥ " + Text(WantedRate), measured.Ours.Median() >= WantedRate);
            using var least = await LeastRebuild.OfAsync(history);
            report.Add($"at most, with nothing folded, {order}", await Comparison.RunAsync(rounds, least.RunAsync, () => ReadingPass.RunAsync(history)));
            await ViewsRun.AddMemoryAsync(report, order, history, ViewsRun.Rebuild);
            if (interleaved) points.Add(await CostAsync(history));
        }

        report.Add("cost against size, exponent", Statistics.Exponent(points).ToString("0.00", CultureInfo.InvariantCulture), "≤ 1.15", Statistics.Exponent(points) <= 1.15);
        return report.Print();
    }

    private static Task<double> AllAsync(History history) => ViewsRun.Works[ViewsRun.Rebuild](history);

    private static async Task<(double Size, double Cost)> CostAsync(History history) => (history.Events, history.Events / Math.Max(await AllAsync(history), await AllAsync(history)));

    private static string Text(double value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
