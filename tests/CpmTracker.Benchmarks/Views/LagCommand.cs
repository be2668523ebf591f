namespace CpmTracker.Benchmarks.Views;

using System.Collections.Concurrent;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using CpmTracker.Benchmarks.Measuring;
using CpmTracker.Projections;
using CpmTracker.Server.Store;
using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;

/// <summary><c>lag</c>: how long after an append is saved the asynchronous views have it.</summary>
internal static class LagCommand
{
    private const int Writers = 16;
    private const double WantedMilliseconds = 100;

    public static Command Create()
    {
        var rate = new Option<int>("--rate") { Description = "Appends a second.", DefaultValueFactory = _ => 500 };
        var seconds = new Option<int>("--seconds") { Description = "For how long.", DefaultValueFactory = _ => 20 };
        var command = new Command("lag", "How far the asynchronous views are behind the append, while so many events a second are appended one by one.") { rate, seconds };
        command.SetAction((parsed, _) => RunAsync(parsed.GetValue(rate), parsed.GetValue(seconds)));
        return command;
    }

    private static async Task<int> RunAsync(int rate, int seconds)
    {
        ViewsRun.AssertOptimised();
        await using var cluster = await DurableCluster.StartAsync();
        var template = await Template.MakeAsync(cluster);
        var database = await cluster.NewDatabaseAsync();
        await using var store = DocumentStore.For(options => StoreSetup.Configure(options, database));
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        var arrivals = new Arrivals(new ShardName(Views.Composite).Identity);
        using var subscription = daemon.Tracker.Subscribe(arrivals);

        var (saved, began) = (new ConcurrentQueue<(long Sequence, long At)>(), Stopwatch.GetTimestamp());
        await AppendAsync(store, Due(template, store, rate * seconds), rate, saved);
        var reached = saved.Count / Stopwatch.GetElapsedTime(began).TotalSeconds;
        await daemon.WaitForNonStaleData(TimeSpan.FromSeconds(30));
        await daemon.StopAllAsync();

        var half = saved.Skip(saved.Count / 10).Select(save => arrivals.LagOf(save.Sequence, save.At)).ToList();
        var report = new Report($"Lag of the asynchronous views at {rate} appends a second for {seconds} s");
        report.Add("appends a second", reached.ToString("#,0", CultureInfo.InvariantCulture), "≥ " + (rate * 0.95).ToString("#,0", CultureInfo.InvariantCulture), reached >= rate * 0.95);
        report.Add("median, ms", Text(half.Median()), "", true);
        report.Add("99th percentile, ms", Text(half.Percentile(99)), "≤ " + Text(WantedMilliseconds), half.Percentile(99) <= WantedMilliseconds);
        report.Add("longest, ms", Text(half.Max()), "", true);
        return report.Print();
    }

    /// <summary>The appends in the order in which they are due: of each stream event after event.</summary>
    private static List<(string Stream, IEvent Event)> Due(Template template, DocumentStore store, int count) =>
        [.. Enumerable.Range(0, int.MaxValue).SelectMany(copy => template.Copy(store, copy).SelectMany(stream => stream.Events.Select(e => (stream.Key!, e))).OrderBy(append => append.e.Timestamp)).Take(count)];

    private static Task AppendAsync(DocumentStore store, List<(string Stream, IEvent Event)> due, int rate, ConcurrentQueue<(long Sequence, long At)> saved)
    {
        var clock = Stopwatch.StartNew();
        var shares = due.Index().GroupBy(append => (uint)string.GetHashCode(append.Item.Stream, StringComparison.Ordinal) % Writers).Select(share => share.ToList());
        return Task.WhenAll(shares.Select(share => Task.Run(async () =>
        {
            foreach (var (place, (stream, happened)) in share)
            {
                var wait = TimeSpan.FromSeconds((double)place / rate) - clock.Elapsed;
                if (wait > TimeSpan.Zero) await Task.Delay(wait);
                await using var session = store.LightweightSession();
                var action = session.Events.Append(stream, happened);
                await session.SaveChangesAsync();
                saved.Enqueue((action.Events[0].Sequence, Stopwatch.GetTimestamp()));
            }
        })));
    }

    private static string Text(double milliseconds) => milliseconds.ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>When the views had come to which number.</summary>
    private sealed class Arrivals(string shard) : IObserver<ShardState>
    {
        private readonly SortedList<long, long> reached = [];

        public double LagOf(long sequence, long savedAt)
        {
            var place = 0;
            for (var (low, high) = (0, reached.Count - 1); low <= high;)
            {
                var middle = (low + high) / 2;
                if (reached.GetKeyAtIndex(middle) >= sequence) (place, high) = (middle, middle - 1);
                else low = middle + 1;
            }

            return Math.Max(0, Stopwatch.GetElapsedTime(savedAt, reached.GetValueAtIndex(place)).TotalMilliseconds);
        }

        public void OnNext(ShardState value)
        {
            if (value.ShardName == shard && value.Action == JasperFx.Events.Daemon.ShardAction.Updated) reached.TryAdd(value.Sequence, Stopwatch.GetTimestamp());
        }

        public void OnCompleted()
        {
            // The measurement ends by itself.
        }

        public void OnError(Exception error)
        {
            // What stops the views is thrown by the wait for them.
        }
    }
}
