namespace CpmTracker.Cli.Commands;

using System.CommandLine;
using System.Diagnostics;
using CpmTracker.Cli.Output;
using CpmTracker.Domain.Authority;
using CpmTracker.Server.Hosting;
using CpmTracker.Server.Importing;

/// <summary><c>cpm import</c>: records what a CSV file tells.</summary>
internal static class ImportCommand
{
    private const string By = "import";

    public static Command Create()
    {
        var command = new Command("import", "Records what a CSV file tells, as imported and on the days that it gives. The seeds' templates folder has a file of each kind to begin with.");
        command.Add(Of(ImportKind.Directors, "Enrols directors, registers the coaches who are named for the first time, and assigns them."));
        command.Add(Of(ImportKind.Assignments, "Records who coached directors from when on, and registers the coaches who are named for the first time."));
        command.Add(Of(ImportKind.Sessions, "Records coaching sessions of directors who are enrolled."));
        command.Add(Of(ImportKind.Participation, "Records the counties' part in statewide activities, and the activities named for the first time."));
        command.Add(Of(ImportKind.Snapshots, "Records the Snapshots that counties completed."));
        return command;
    }

    private static Command Of(ImportKind kind, string description)
    {
        var file = new Argument<FileInfo>("file") { Description = "The file: UTF-8, commas, a header; quotes as in RFC 4180." };
        var preview = new Option<bool>("--preview") { Description = "Only tell what would be recorded, and what is wrong." };
        var skip = new Option<bool>("--skip-bad-rows") { Description = "Record the good rows although others are bad. Left out, it is all rows or none." };
        var by = new Option<string>("--by") { Description = "Who answers for it, as the events name them: a staff account, never a name.", DefaultValueFactory = _ => By };
        file.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: var path }] && !File.Exists(path)) given.AddError($"There is no file {path}.");
        });
        by.Validators.Add(given =>
        {
            if (given.Tokens.Any(t => string.IsNullOrWhiteSpace(t.Value))) given.AddError("Who answers for it must not be blank.");
        });

        var command = new Command(kind.ToString().ToLowerInvariant(), description) { file, preview, skip, by };
        command.Runs((parsed, terminal, ct) => ImportAsync(
            terminal,
            parsed.GetRequiredValue(file),
            new(kind, new(parsed.GetRequiredValue(by), [Role.Administrator])) { Preview = parsed.GetValue(preview), SkipBadRows = parsed.GetValue(skip) },
            ct));
        return command;
    }

    private static async Task ImportAsync(Terminal terminal, FileInfo file, ImportOrder order, CancellationToken ct)
    {
        if (file.Length > Importer.MaxBytes) throw new RefusalException($"{file.Name} is larger than {Importer.MaxBytes / 1024 / 1024} MB: split it.");
        var content = await File.ReadAllBytesAsync(file.FullName, ct);

        await using var workspace = await Workspace.OpenAsync(Workspace.ReadSettings(), terminal, ct);
        await workspace.Store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        var importer = new Importer(workspace.Store, await workspace.KeysAsync(ct), TimeProvider.System);
        var started = Stopwatch.GetTimestamp();
        var report = await terminal.ProgressAsync("Deciding", "rows", progress => importer.ImportAsync(order, content, new Steps(progress, terminal), ct));
        Tell(terminal, file, order, report, Stopwatch.GetElapsedTime(started));
    }

    private static void Tell(Terminal terminal, FileInfo file, ImportOrder order, ImportReport report, TimeSpan elapsed)
    {
        foreach (var fault in report.Faults) terminal.Note($"{file.Name}:{fault}");
        if (report.FaultCount > report.Faults.Count) terminal.Note($"{file.Name}: and {Pace.Number(report.FaultCount - report.Faults.Count)} more");

        if (report.FaultCount > 0 && !report.Done && !order.Preview)
            throw new RefusalException($"{Pace.Several(report.FaultCount, "fault")} in {file.Name}: nothing was recorded.");
        foreach (var events in report.Events) terminal.Say($"{(report.Done ? "Recorded" : "Would be recorded")}: {events.Event} {Pace.Number(events.Count)}");
        if (report.Recorded == 0) terminal.Say(report.Done ? "Nothing was recorded: there is nothing new in it." : "Nothing would be recorded.");
        terminal.Say(
            $"{Pace.Several(report.Rows, "row")} in {Pace.Duration(elapsed)} ({Pace.Rate(report.Rows, elapsed)}): {Pace.Number(report.Recorded)} new, "
            + $"{Pace.Number(report.Unchanged)} known already, {Pace.Several(report.FaultCount, "fault")}.");
        if (report.FaultCount > 0 && !report.Done) throw new RefusalException($"a preview with {Pace.Several(report.FaultCount, "fault")}: as it is, nothing of it would be recorded without --skip-bad-rows.");
        if (report is { Done: true, Recorded: > 0 }) terminal.Say("A running server brings the views up to date; without one, cpm projections rebuild does.");
    }

    /// <summary>Synchronous, so that no report comes after the end.</summary>
    private sealed class Steps(IProgress<Count> progress, Terminal terminal) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            progress.Report(new(value.Done, value.Of));
            if (value.Recording is { } events) terminal.Note($"Recording {Pace.Several(events, "event")}, all together …");
        }
    }
}
