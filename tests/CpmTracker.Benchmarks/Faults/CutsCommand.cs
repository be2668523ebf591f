using System.CommandLine;
using CpmTracker.Benchmarks.Measuring;
using CpmTracker.Faults;
using CpmTracker.Faults.Cuts;

namespace CpmTracker.Benchmarks.Faults;

/// <summary><c>cuts</c>: cuts the connection at every byte of an append.</summary>
internal static class CutsCommand
{
    public static Command Create()
    {
        var every = new Option<int>("--every") { Description = "Cuts after every so manieth byte only.", DefaultValueFactory = _ => 1 };
        var command = new Command("cuts", "Cuts the connection during an append after each byte of the protocol, both ways: everything is there or nothing, and the caller knows which or learns it by the receipt.") { every };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetValue(every), ct));
        return command;
    }

    private static async Task<int> RunAsync(int every, CancellationToken ct)
    {
        await using var cluster = await DurableCluster.StartAsync();
        await using var series = new CutSeries(await cluster.NewDatabaseAsync());
        Pace? pace = null;
        try
        {
            var tally = await series.RunAsync(after => after % every == 0, (done, all) => (pace ??= new(all / every, "cuts")).Tell(done), ct);
            Console.WriteLine($"{tally.Cuts} cuts in appends of up to {tally.Bytes} bytes, both ways together: nothing was ever half there.");
            Console.WriteLine($"Nothing was there after {tally.Nothing}, everything after {tally.Everything}, of which the caller knew of {tally.Acknowledged}; the others were recognised by their receipt when they were sent again.");
            return 0;
        }
        catch (FaultFoundException fault)
        {
            Console.WriteLine(fault.Message);
            return 1;
        }
    }
}
