using System.CommandLine;
using System.Globalization;
using CpmTracker.Faults;
using CpmTracker.Faults.Crashes;

namespace CpmTracker.Benchmarks.Faults;

/// <summary><c>crash</c>: kills processes at random moments, and examines the store after each.</summary>
internal static class CrashCommand
{
    public static Command Create()
    {
        var rounds = new Option<int>("--rounds") { Description = "How many; each is one blow and one examination.", DefaultValueFactory = _ => 200 };
        var seed = new Option<int>("--seed") { Description = "What every round is drawn from.", DefaultValueFactory = _ => 1 };
        var first = new Option<int>("--first") { Description = "The number of the first round: to see a failed one again." };
        var command = new Command("crash", "Kills the host, PostgreSQL's processes and its postmaster with SIGKILL, or stops PostgreSQL, at random moments: nothing acknowledged is lost or doubled, and every view equals its rebuild to the byte.")
        {
            rounds, seed, first,
        };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetValue(first), parsed.GetValue(rounds), parsed.GetValue(seed), ct));
        return command;
    }

    private static async Task<int> RunAsync(int first, int rounds, int seed, CancellationToken ct)
    {
        var pace = new Pace(rounds, "rounds");
        try
        {
            var tally = await new CrashSeries(Folders.Temporary(), seed).RunAsync(first, rounds, sofar => pace.Tell(sofar.Rounds), ct);
            Console.WriteLine($"{tally.Rounds} rounds from {first} on, seed {seed}, in {tally.Elapsed:hh\\:mm\\:ss}: every promise kept.");
            Console.WriteLine($"Hit: {string.Join(", ", tally.Victims.Select(victim => $"{victim.Key} {victim.Value.ToString(CultureInfo.InvariantCulture)} times"))}.");
            Console.WriteLine($"{tally.Acknowledged} errands acknowledged; {tally.Unanswered} sendings without an answer to rely on, of which {tally.FoundDone} turned out to be recorded. Each was repeated under its id.");
            return 0;
        }
        catch (FaultFoundException fault)
        {
            Console.WriteLine(fault.Message);
            return 1;
        }
    }
}
