namespace CpmTracker.Benchmarks.Views;

using System.CommandLine;
using System.Diagnostics;
using CpmTracker.Projections;

/// <summary>What the measurements of views share.</summary>
internal static class ViewsRun
{
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
    public static async Task<double> CatchUpAsync(History history)
    {
        await history.RunAsync(
            $"delete from mt_event_progression; truncate {string.Join(", ", Views.Asynchronous.Append("DirectorStanding").Select(view => "mt_doc_" + view.ToLowerInvariant()))}");
        using var daemon = await history.Store.BuildProjectionDaemonAsync();
        var started = Stopwatch.GetTimestamp();
        await daemon.StartAllAsync();
        await daemon.Tracker.WaitForShardState(new JasperFx.Events.Projections.ShardName(Views.Composite).Identity, history.Events, TimeSpan.FromMinutes(30));
        var rate = history.Events / Stopwatch.GetElapsedTime(started).TotalSeconds;
        await daemon.StopAllAsync();
        return rate;
    }
}
