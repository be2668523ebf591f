using System.CommandLine;
using CpmTracker.Benchmarks.Measuring;
using CpmTracker.Faults;
using CpmTracker.Faults.Linear;

namespace CpmTracker.Benchmarks.Faults;

/// <summary><c>linear</c>: histories of concurrent operations, judged by a model.</summary>
internal static class LinearCommand
{
    public static Command Create()
    {
        var operations = new Option<long>("--operations") { Description = "How many, in histories of a few hundred.", DefaultValueFactory = _ => 20_000 };
        var seed = new Option<int>("--seed") { Description = "What the clients' operations are drawn from.", DefaultValueFactory = _ => 1 };
        var first = new Option<int>("--first") { Description = "The number of the first history: to see one like it again." };
        var command = new Command("linear", "Has clients append to and read a few streams at the same time, and judges what each was told: versions are one order, nobody saw the past or the future, no refusal without a reason.")
        {
            operations, seed, first,
        };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetValue(operations), parsed.GetValue(seed), parsed.GetValue(first), ct));
        return command;
    }

    private static async Task<int> RunAsync(long operations, int seed, int first, CancellationToken ct)
    {
        await using var cluster = await DurableCluster.StartAsync();
        await using var series = new LinearSeries(await cluster.NewDatabaseAsync(), seed);
        var pace = new Pace(operations, "operations");
        try
        {
            var tally = await series.RunAsync(operations, first, pace.Tell, ct);
            Console.WriteLine($"{tally.Operations} operations in {tally.Histories} histories, seed {seed}: every one can be explained.");
            Console.WriteLine($"{tally.Appends} appends stand, {tally.Refused} were refused with reason, {tally.Reads} reads.");
            return 0;
        }
        catch (FaultFoundException fault)
        {
            Console.WriteLine(fault.Message);
            return 1;
        }
    }
}
