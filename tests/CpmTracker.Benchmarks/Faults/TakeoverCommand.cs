using System.CommandLine;
using System.Globalization;
using CpmTracker.Benchmarks.Measuring;
using CpmTracker.Faults;
using CpmTracker.Faults.Leaders;

namespace CpmTracker.Benchmarks.Faults;

/// <summary><c>takeover</c>: kills the process that leads the views, again and again.</summary>
internal static class TakeoverCommand
{
    private const int RoundsPerDatabase = 20;

    public static Command Create()
    {
        var rounds = new Option<int>("--rounds") { Description = "How many; the leader is killed in one and cut off in the next.", DefaultValueFactory = _ => 40 };
        var seed = new Option<int>("--seed") { Description = "What every round is drawn from.", DefaultValueFactory = _ => 1 };
        var command = new Command("takeover", "Has two processes keep the views of one database, and kills the one that leads by SIGKILL or ends its connections while others write: the other takes over within 5 s, and no event is skipped or applied twice.")
        {
            rounds, seed,
        };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetValue(rounds), parsed.GetValue(seed), ct));
        return command;
    }

    private static async Task<int> RunAsync(int rounds, int seed, CancellationToken ct)
    {
        await using var cluster = await DurableCluster.StartAsync();
        var pace = new Pace(rounds, "rounds");
        var tallies = new List<TakeoverTally>();
        try
        {
            for (var done = 0; done < rounds && !ct.IsCancellationRequested; done += RoundsPerDatabase)
            {
                await using var series = await TakeoverSeries.StartAsync(await cluster.NewDatabaseAsync(), await cluster.NewDatabaseAsync(), seed + done);
                tallies.Add(await series.RunAsync(Math.Min(RoundsPerDatabase, rounds - done), sofar => pace.Tell(done + sofar), ct));
            }
        }
        catch (FaultFoundException fault)
        {
            Console.WriteLine(fault.Message);
            return 1;
        }

        List<double> seconds = [.. tallies.SelectMany(tally => tally.Times).Select(time => time.TotalSeconds).Order()];
        Console.WriteLine($"{tallies.Sum(tally => tally.Killed)} leaders killed and {tallies.Sum(tally => tally.Disconnected)} cut off while {tallies.Sum(tally => tally.Acknowledged)} errands were recorded, seed {seed}: nothing skipped, nothing twice, every view equal to its rebuild.");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Until the views had an event that was recorded after the blow: median {seconds[seconds.Count / 2]:0.00} s, longest {seconds[^1]:0.00} s (wanted: at most 5 s)."));
        return 0;
    }
}
