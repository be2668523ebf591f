namespace CpmTracker.Cli.Commands;

using System.CommandLine;
using System.Diagnostics;
using CpmTracker.Cli.Output;
using CpmTracker.Server.Catalogues;
using CpmTracker.Server.Demonstration;
using CpmTracker.Server.Hosting;

/// <summary><c>cpm history generate</c>: writes a made-up history into the embedded default.</summary>
internal static class GenerateHistoryCommand
{
    public static Command Create()
    {
        var directors = Whole("--directors", "How many directors take part.", 1, 100_000);
        var years = Whole("--years", "Over how many years it reaches.", 1, 10);
        var seed = new Option<int>("--seed") { Description = "Decides all chance: the same seed makes the same history; only what is sealed differs, as it must.", Required = true };
        var until = new Option<DateOnly?>("--until") { Description = "The last day of it, as yyyy-MM-dd. Left out, it is today." };
        var command = new Command(
            "generate",
            "Writes a made-up history, decided as real commands are and marked as demonstration. Only the embedded default takes it. A store without a catalogue is seeded first.")
        {
            directors, years, seed, until,
        };
        command.Runs((parsed, terminal, ct) => WriteAsync(
            terminal,
            new(parsed.GetRequiredValue(directors), parsed.GetRequiredValue(years), parsed.GetRequiredValue(seed), parsed.GetValue(until) ?? Today()),
            ct));
        return command;
    }

    private static async Task WriteAsync(Terminal terminal, HistoryOrder order, CancellationToken ct)
    {
        var settings = Workspace.ReadSettings();
        if (!settings.Embedded) throw new RefusalException("a database is configured, and a made-up history never goes there: it is for the embedded default only.");

        await using var workspace = await Workspace.OpenAsync(settings, terminal, ct);
        await workspace.Store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        var keys = await workspace.KeysAsync(ct);
        await using (var query = workspace.Store.QuerySession())
        {
            if (await CatalogueInForce.FindAsync(query, DateOnly.MaxValue, ct) is null) await SeedAsync(terminal, workspace, order, ct);
            if (await CatalogueInForce.FindAsync(query, order.Last, ct) is null)
                throw new RefusalException($"no catalogue edition was in force by {order.Last:O}, so nothing can have happened by then: choose a later --until, or leave it out.");
        }

        var before = await workspace.Store.Advanced.FetchEventStoreStatistics(token: ct);
        var started = Stopwatch.GetTimestamp();
        await terminal.ProgressAsync(
            "Recording",
            "commands",
            progress => HistoryGenerator.WriteAsync(order, workspace.Events, keys, new Counts(progress), ct));
        var elapsed = Stopwatch.GetElapsedTime(started);
        var after = await workspace.Store.Advanced.FetchEventStoreStatistics(token: ct);

        var (events, streams) = (after.EventCount - before.EventCount, after.StreamCount - before.StreamCount);
        terminal.Say($"Written: {Pace.Several(events, "event")}, {Pace.Several(streams, "new stream")}, in {Pace.Duration(elapsed)}: {Pace.Rate(events, elapsed)}.");
        if (events > 0) terminal.Say("A running server brings the views up to date; without one, cpm projections rebuild does.");
    }

    private static async Task SeedAsync(Terminal terminal, Workspace workspace, HistoryOrder order, CancellationToken ct)
    {
        var outcome = await HistoryGenerator.SeedAsync(order, workspace.Events, await workspace.KeysAsync(ct), workspace.Settings.SeedsFolder, ct);
        terminal.Note($"The store had no catalogue: edition {outcome.Edition} and {outcome.Counties} counties were loaded from the seeds.");
    }

    private static Option<int> Whole(string name, string description, int least, int most)
    {
        var option = new Option<int>(name) { Description = $"{description} From {least} to {Pace.Number(most)}.", Required = true };
        option.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: var text }] && int.TryParse(text, out var number) && (number < least || number > most))
                given.AddError($"{name} must be from {least} to {Pace.Number(most)}.");
        });
        return option;
    }

    private static DateOnly Today() => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    /// <summary>Synchronous, so that no report comes after the end.</summary>
    private sealed class Counts(IProgress<Count> progress) : IProgress<(int Done, int Of)>
    {
        public void Report((int Done, int Of) value) => progress.Report(new(value.Done, value.Of));
    }
}
