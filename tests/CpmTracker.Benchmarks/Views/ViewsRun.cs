namespace CpmTracker.Benchmarks.Views;

using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using CpmTracker.Benchmarks.Measuring;
using CpmTracker.Projections;

/// <summary>What the measurements of views share.</summary>
internal static class ViewsRun
{
    /// <summary>Memory that a host may hold, in MB.</summary>
    public const double WantedMegabytes = 300;

    private const double WantedGrowth = 1.15;

    /// <summary>Names of what is done with the views of the programme: all of them made anew, or the asynchronous ones by the running daemon.</summary>
    public const string Rebuild = "rebuild", CatchUp = "catchup";

    /// <summary>The types of the documents that the asynchronous views of the programme make: those that are asked for, and the one that only other views are told of.</summary>
    public static IReadOnlyList<string> AsynchronousDocuments { get; } = [.. Views.Asynchronous, "DirectorStanding"];

    /// <summary>What is done with the programme's history, by name: events a second.</summary>
    public static IReadOnlyDictionary<string, Func<History, Task<double>>> Works { get; } = new Dictionary<string, Func<History, Task<double>>>
    {
        [Rebuild] = history => RebuildAsync(history, [.. Views.Inline, Views.Composite]),
        [CatchUp] = history => CatchUpAsync(history, [Views.Composite], AsynchronousDocuments),
    };

    /// <summary>The table of documents of a type.</summary>
    public static string TableOf(string document) => "mt_doc_" + document.ToLowerInvariant();

    /// <summary>A command on histories of a size, in so many rounds.</summary>
    public static Command OfHistories(string name, string description, Func<long, int, Task<int>> runAsync)
    {
        var events = new Option<long>("--events") { Description = "How many events the history has, at least.", DefaultValueFactory = _ => 200_000 };
        var rounds = new Option<int>("--rounds") { Description = "How many rounds count.", DefaultValueFactory = _ => 5 };
        var command = new Command(name, description) { events, rounds };
        command.SetAction((parsed, _) => runAsync(parsed.GetValue(events), parsed.GetValue(rounds)));
        return command;
    }

    /// <summary>Speed is told of optimised code only.</summary>
    public static void AssertOptimised()
    {
        var how = (DebuggableAttribute?)Attribute.GetCustomAttribute(typeof(Marten.DocumentStore).Assembly, typeof(DebuggableAttribute));
        if (how?.IsJITOptimizerDisabled == true) throw new InvalidOperationException("This build is not optimised: run it with -c Release.");
    }

    /// <summary>Makes projections anew, all in one pass: events a second.</summary>
    public static async Task<double> RebuildAsync(History history, params IEnumerable<string> projections)
    {
        using var daemon = await history.Store.BuildProjectionDaemonAsync();
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(projections.Select(name => daemon.RebuildProjectionAsync(name, CancellationToken.None)));
        return history.Events / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    /// <summary>Has a daemon follow the store from the first event to the last: events a second.</summary>
    /// <param name="history">What it follows.</param>
    /// <param name="projections">The projections.</param>
    /// <param name="documents">The types of the documents that they make.</param>
    public static async Task<double> CatchUpAsync(History history, IReadOnlyList<string> projections, IReadOnlyList<string> documents)
    {
        await history.Store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        await history.RunAsync($"delete from mt_event_progression; truncate {string.Join(", ", documents.Select(TableOf))}");
        using var daemon = await history.Store.BuildProjectionDaemonAsync();
        var started = Stopwatch.GetTimestamp();
        await daemon.StartAllAsync();
        await Task.WhenAll(projections.Select(name => daemon.Tracker.WaitForShardState(new JasperFx.Events.Projections.ShardName(name).Identity, history.Events, TimeSpan.FromMinutes(30))));
        var rate = history.Events / Stopwatch.GetElapsedTime(started).TotalSeconds;
        await daemon.StopAllAsync();
        return rate;
    }

    /// <summary>Does some work once more in a process of its own, and reports how much memory that held.</summary>
    public static async Task AddMemoryAsync(Report report, string order, History history, string work)
    {
        var (_, peak, growth) = await FreshProcess.RunAsync(history, work);
        report.Add($"most memory held, MB, {order}", peak.ToString("#,0", CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"< {WantedMegabytes}"), peak < WantedMegabytes);
        report.Add($"memory at the end over memory before the middle, {order}", growth.ToString("0.00", CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"≤ {WantedGrowth}"), growth <= WantedGrowth);
    }
}
