namespace CpmTracker.Cli;

using System.CommandLine;
using System.CommandLine.Invocation;
using CpmTracker.Cli.Commands;
using CpmTracker.Cli.Output;
using CpmTracker.Server.Hosting;

/// <summary>The command line: its commands, and what becomes of what they throw. Exit codes: 0 done, 1 refused or failed, 2 wrong usage.</summary>
internal static class CommandLine
{
    private const int Done = 0;
    private const int Failed = 1;
    private const int WrongUsage = 2;

    /// <summary>After Ctrl-C: for stopping a PostgreSQL that the command started, and dropping what it made.</summary>
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(30);

    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = Root().Parse(args);
        if (parsed.Action is ParseErrorAction)
        {
            await Console.Error.WriteLineAsync($"cpm: {string.Join(' ', parsed.Errors.Select(e => OneLine(e.Message)))} Add --help to see what there is.");
            return WrongUsage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeToStop });
    }

    /// <summary>Makes a command run this; a refusal becomes one line on standard error, a defect keeps its stack trace.</summary>
    public static void Runs(this Command command, Func<ParseResult, Terminal, CancellationToken, Task> work) => command.SetAction(async (parsed, ct) =>
    {
        try
        {
            await work(parsed, Terminal.OfProcess(), ct);
            return Done;
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("cpm: stopped before the end.");
            return Failed;
        }
        catch (Exception e) when (Refusal.Of(e) is { } line)
        {
            await Console.Error.WriteLineAsync(line);
            return Failed;
        }
    });

    private static RootCommand Root() => new(
        """
        Looks after a CpmTracker store from the command line.
        It reads the settings that the server reads, and works on the same database: beside a running server, or by starting the data folder's own PostgreSQL.
        """)
    {
        TokenCommand.Create(),
        SeedCommand.Create(),
        new Command("history", "Makes up history for demonstrations and trials.") { GenerateHistoryCommand.Create() },
        new Command("projections", "Looks after the views, which all follow from the events.") { RebuildCommand.Create(), VerifyCommand.Create() },
        ExportCommand.Create(),
        ImportCommand.Create(),
        StatusCommand.Create(),
        SchemaCommand.Create(),
    };

    private static string OneLine(string message) => string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
