namespace CpmTracker.Benchmarks.Views;

using System.CommandLine;
using System.Globalization;
using CpmTracker.Benchmarks.Measuring;
using CpmTracker.Benchmarks.Store;

/// <summary><c>plain</c>: rebuilds and catching up on small events and two plain views, line by line beside what the genuine package did with them; and beside a pass that only reads the events.</summary>
internal static class PlainCommand
{
    private const int Starts = 3;
    private const double WantedRatio = 0.6;
    private const double WantedRate = 200_000;

    /// <summary>What the genuine package did, in events a second, by view and order: in a fresh process, and tuned and warm; for the last, of both views by the running daemon.</summary>
    private static readonly Dictionary<(string Work, bool Interleaved), (double Fresh, double Warm)> GenuineRates = new()
    {
        [(nameof(Progress), false)] = (39_004, 104_000),
        [(nameof(Progress), true)] = (10_637, 91_000),
        [(nameof(CountyMinutes), false)] = (41_351, 123_000),
        [(nameof(CountyMinutes), true)] = (26_523, 117_000),
        [(PlainHistory.CatchUp, false)] = (24_731, 0),
        [(PlainHistory.CatchUp, true)] = (7_184, 0),
    };

    public static Command Create() =>
        ViewsRun.OfHistories("plain", "Rebuilds of plain views of small events, ordered and interleaved, in a fresh process and warm, beside the figures of the genuine Marten and a reading pass.", RunAsync);

    private static async Task<int> RunAsync(long events, int rounds)
    {
        ViewsRun.AssertOptimised();
        await using var cluster = await DurableCluster.StartAsync();
        var report = new Report($"Plain views: {events:#,0} events of 92 bytes, 100 a stream");
        var most = 0.0;
        foreach (var interleaved in (bool[])[false, true])
        {
            var order = interleaved ? "interleaved" : "in order";
            await using var history = await PlainHistory.WriteAsync(cluster, events, interleaved);
            foreach (var work in PlainHistory.Works.Keys)
            {
                var (rate, megabytes) = await FreshAsync(history, work);
                most = Math.Max(most, megabytes);
                report.AddScale($"{work}, {order}, fresh process", rate, GenuineRates[(work, interleaved)].Fresh);
            }

            foreach (var view in PlainHistory.Views)
            {
                var alone = await Comparison.RunAsync(rounds, () => PlainHistory.Works[view](history), () => ReadAsync(history));
                report.Add($"{view}, {order}, warm, beside a reading pass", alone, WantedRatio);
                report.AddScale($"{view}, {order}, warm", alone.Ours.Median(), GenuineRates[(view, interleaved)].Warm);
            }

            var both = await Comparison.RunAsync(rounds, () => ViewsRun.RebuildAsync(history, PlainHistory.Views), () => ReadAsync(history));
            report.Add($"both views, {order}, beside a reading pass", both, WantedRatio);
            report.Add($"both views, {order}, a second", Text(both.Ours.Median()), "≥ " + Text(WantedRate), both.Ours.Median() >= WantedRate);
        }

        report.Add("most memory held in a fresh process, MB", Text(most), "< " + Text(ViewsRun.WantedMegabytes), most < ViewsRun.WantedMegabytes);
        return report.Print();
    }

    private static Task<double> ReadAsync(History history) => ReadingPass.RunAsync(history, new() { [SessionHeld.WireName] = typeof(SessionHeld) });

    /// <summary>The median rate of a few fresh processes, and the most memory that one of them held.</summary>
    private static async Task<(double Rate, double Megabytes)> FreshAsync(History history, string work)
    {
        var runs = new List<FreshProcess>();
        for (var start = 0; start < Starts; start++) runs.Add(await FreshProcess.RunAsync(history, work));
        return (runs.Select(run => run.Rate).ToList().Median(), runs.Max(run => run.Peak));
    }

    private static string Text(double value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
