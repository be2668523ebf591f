namespace CpmTracker.Benchmarks.Fuzzing;

using System.CommandLine;
using System.Globalization;
using CpmTracker.Benchmarks.Measuring;
using CpmTracker.Fuzzing;

/// <summary><c>fuzz</c>: documents made from a schema, whole and spoiled, through the parser, the validation, the coercion and the execution.</summary>
internal static class FuzzCommand
{
    public static Command Create()
    {
        var documents = new Option<int>("--documents") { Description = "How many documents.", DefaultValueFactory = _ => 100_000 };
        var seed = new Option<int>("--seed") { Description = "The same documents come for the same seed.", DefaultValueFactory = _ => 1 };
        var from = new Option<int>("--from") { Description = "The number of the first document, to come back to one.", DefaultValueFactory = _ => 0 };
        var command = new Command("fuzz", "Torments the GraphQL engine with documents made from a schema: no exception but a GraphQL error, no hang, bounded memory.") { documents, seed, from };
        command.SetAction(async (parsed, stop) =>
        {
            if (!Optimised.Build()) return 1;
            var run = await FuzzRun.StartAsync(parsed.GetValue(seed));
            await run.ToEndAsync(parsed.GetValue(from), parsed.GetValue(documents), stop);
            return Report(run);
        });
        return command;
    }

    private static int Report(FuzzRun run)
    {
        var report = new Report(string.Create(CultureInfo.InvariantCulture, $"{run.Sent:#,0} documents through the GraphQL engine"));
        report.Add("executed", Number(run.Executed), "> 0", run.Executed > 0);
        report.Add("refused by validation or coercion", Number(run.Refused), "> 0", run.Refused > 0);
        report.Add("refused by the parser", Number(run.NotParsed), "> 0", run.NotParsed > 0);
        report.Add("failures of the engine", Number(run.Failures), "0", run.Failures == 0);
        report.Add("longest time of a document", $"{run.Longest.TotalMilliseconds:0} ms", "< 10 s", run.Longest < FuzzTarget.Longest);
        report.Add("most memory for a document", $"{run.MostAllocated / 1_048_576.0:0.0} MiB", "< 64 MiB", run.MostAllocated < 64 << 20);
        report.Add("memory held at the end", $"{run.HeldAtEnd / 1_048_576.0:0.0} MiB", "< 100 MiB", run.HeldAtEnd < 100 << 20);
        return report.Print();
    }

    private static string Number(int value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
