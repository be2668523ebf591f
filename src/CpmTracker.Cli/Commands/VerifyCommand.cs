namespace CpmTracker.Cli.Commands;

using System.CommandLine;
using CpmTracker.Cli.Output;
using CpmTracker.Cli.Verification;
using CpmTracker.Server.Hosting;

/// <summary><c>cpm projections verify</c>: compares the views with a rebuild from zero.</summary>
internal static class VerifyCommand
{
    private const int Shown = 5;

    public static Command Create()
    {
        var command = new Command(
            "verify",
            """
            Compares every document of every view, to the byte, with what the events make of it from zero. Nothing stored is touched: the comparison is made in a database of its own beside the
            events' one, which is dropped at the end. It can run beside a server: what is recorded meanwhile does not count. It exits with 1 when a document differs.
            """);
        command.Runs((_, terminal, ct) => VerifyAsync(terminal, ct));
        return command;
    }

    private static async Task VerifyAsync(Terminal terminal, CancellationToken ct)
    {
        await using var workspace = await Workspace.OpenAsync(Workspace.ReadSettings(), terminal, ct);
        await using var snapshot = await Snapshot.TakeAsync(workspace.Events, ct);
        await using var scratch = await ScratchDatabase.CreateAsync(workspace.Events, ct);
        await using var store = Workspace.OpenStore(scratch.ConnectionString);
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();

        // The asynchronous views stand for the events up to their progress, the one that is saved with each append for all of them.
        await using var copy = await Copy.OpenAsync(snapshot, scratch.ConnectionString, ct);
        await copy.StreamsAsync(ct);
        await copy.EventsAsync(0, snapshot.Progress, ct);
        await ViewRebuild.RunAsync(store, [ViewRebuild.Asynchronous], terminal, ct);
        await copy.EventsAsync(snapshot.Progress, snapshot.Last, ct);
        await ViewRebuild.RunAsync(store, [ViewRebuild.Inline], terminal, ct);

        var different = 0L;
        foreach (var view in await copy.ViewTablesAsync(ct))
        {
            await copy.StoredViewAsync(view, ct);
            var result = await Comparison.OfAsync(copy.Target, view, Shown, ct);
            different += result.Different;
            terminal.Say(Line(result));
        }

        terminal.Say($"Compared at event {Pace.Number(snapshot.Last)}; the asynchronous views were at {Pace.Number(snapshot.Progress)}.");
        if (different > 0)
            throw new RefusalException($"{Pace.Several(different, "document")} stored differently from what the events make of it. cpm projections rebuild makes the views anew.");
    }

    private static string Line(Comparison result)
    {
        var counts = $"{result.View,-22} {Pace.Several(result.Documents, "document")}, {Pace.Number(result.Equal)} equal, {Pace.Number(result.Different)} different";
        if (result.Different == 0) return counts;
        var more = result.Different > result.First.Count ? $" and {Pace.Number(result.Different - result.First.Count)} more" : "";
        return $"{counts}: {string.Join(", ", result.First)}{more}";
    }
}
