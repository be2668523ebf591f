using System.CommandLine;
using CpmTracker.Faults;
using CpmTracker.Faults.Cuts;
using CpmTracker.LocalPostgres;

namespace CpmTracker.Benchmarks.Faults;

/// <summary><c>cuts</c>: cuts the connection at every byte of an append.</summary>
internal static class CutsCommand
{
    private const string Database = "cuts";

    public static Command Create()
    {
        var every = new Option<int>("--every") { Description = "Cuts after every so manieth byte only.", DefaultValueFactory = _ => 1 };
        var command = new Command("cuts", "Cuts the connection during an append after each byte of the protocol, both ways: everything is there or nothing, and the caller knows which or learns it by the receipt.") { every };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetValue(every), ct));
        return command;
    }

    /// <summary>PostgreSQL itself is not hurt, so nothing depends on what reaches the disk when.</summary>
    private static async Task<int> RunAsync(int every, CancellationToken ct)
    {
        var folder = Folders.Temporary();
        try
        {
            await using var cluster = await LocalCluster.StartAsync(new LocalClusterOptions(folder) { Durable = false }, ct);
            await cluster.EnsureDatabaseAsync(Database, ct: ct);
            await using var series = new CutSeries(cluster.ConnectionString(Database));
            Pace? pace = null;
            Tell(await series.RunAsync(after => after % every == 0, (done, all) => (pace ??= new(all / every, "cuts")).Tell(done), ct));
            return 0;
        }
        catch (FaultFoundException fault)
        {
            Console.WriteLine(fault.Message);
            return 1;
        }
        finally
        {
            LocalCluster.Remove(folder);
        }
    }

    private static void Tell(IReadOnlyList<CutTally> tallies)
    {
        Console.WriteLine($"{tallies.Sum(tally => tally.Cuts)} cuts: nothing was ever half there.");
        foreach (var tally in tallies)
        {
            Console.WriteLine(
                $"  {(tally.Direction == Direction.Up ? "to PostgreSQL  " : "from PostgreSQL")}, statements {(tally.Prepared ? "prepared" : "new     ")}: an append takes {tally.Bytes} bytes; {tally.Cuts} cuts, "
                + $"after {tally.Nothing} nothing was there, after {tally.Everything} everything, of which the caller knew of {tally.Acknowledged}.");
        }

        Console.WriteLine("What the caller did not know it learned when it sent the errand again: by the receipt.");
    }
}
