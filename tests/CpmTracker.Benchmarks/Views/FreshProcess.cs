namespace CpmTracker.Benchmarks.Views;

using System.CommandLine;
using System.Globalization;
using CpmTracker.Benchmarks.Measuring;
using CpmTracker.Server.Store;
using Marten;

/// <summary>Work on a history's views in a process that does nothing else, with the server's settings: how fast it is before anything is compiled, and how much memory a host needs for it.</summary>
/// <param name="Rate">Events a second.</param>
/// <param name="Peak">The most memory that the process held, in MB.</param>
/// <param name="Growth">The memory that it held at the end over what it held before the middle.</param>
internal sealed record FreshProcess(double Rate, double Peak, double Growth)
{
    /// <summary>The command that the process is started with.</summary>
    private const string Name = "work-once";

    /// <summary>What can be done, by name, each with the history that the store is opened for.</summary>
    private static readonly Dictionary<string, (Func<string, DocumentStore> Open, Func<History, Task<double>> WorkAsync)> Works = new(
    [
        .. PlainHistory.Works.Select(work => KeyValuePair.Create(work.Key, ((Func<string, DocumentStore>)PlainHistory.Open, work.Value))),
        .. ViewsRun.Works.Select(work => KeyValuePair.Create(work.Key, ((Func<string, DocumentStore>)History.Open, work.Value))),
    ]);

    public static Command Create()
    {
        var (database, work) = (new Argument<string>("database"), new Argument<string>("work"));
        var command = new Command(Name, "What measurements of views start in a process of its own.") { database, work };
        command.Hidden = true;
        command.SetAction((parsed, _) => WorkAsync(parsed.GetValue(database)!, Works[parsed.GetValue(work)!]));
        return command;
    }

    /// <summary>Does some work.</summary>
    /// <exception cref="InvalidOperationException">The process failed; it has said why.</exception>
    public static async Task<FreshProcess> RunAsync(History history, string work)
    {
        using var process = OwnProcess.Start([Name, history.ConnectionString, work], typeof(StoreSetup).Assembly);
        var answer = (await process.StandardOutput.ReadToEndAsync()).Split(' ');
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"The process that was to do '{work}' ended with {process.ExitCode}.");
        double[] values = [.. answer.Select(value => double.Parse(value, CultureInfo.InvariantCulture))];
        return new(values[0], values[1], values[2]);
    }

    private static async Task<int> WorkAsync(string database, (Func<string, DocumentStore> Open, Func<History, Task<double>> WorkAsync) work)
    {
        await using var store = work.Open(database);
        await using var history = new History(store, database, (await store.Advanced.FetchEventStoreStatistics()).EventCount);
        var (rate, residence) = (0.0, new Residence());
        await using (residence) rate = await work.WorkAsync(history);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rate} {residence.Peak} {residence.Growth}"));
        return 0;
    }
}
