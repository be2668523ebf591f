namespace CpmTracker.Cli.Commands;

using System.CommandLine;
using System.Diagnostics;
using CpmTracker.Cli.Output;
using CpmTracker.Server.Hosting;

/// <summary><c>cpm projections rebuild</c>: makes the views anew from the events.</summary>
internal static class RebuildCommand
{
    public static Command Create()
    {
        var names = string.Join(" and ", ViewRebuild.Projections);
        var views = new Argument<string[]>("views") { Description = $"What to rebuild: {names}. Left out, both.", Arity = ArgumentArity.ZeroOrMore };
        views.Validators.Add(given =>
        {
            foreach (var name in given.Tokens.Select(t => t.Value).Where(n => !ViewRebuild.Projections.Contains(n)))
                given.AddError($"Nothing is rebuilt by the name {name}. There are {names}.");
        });
        var command = new Command(
            "rebuild",
            $"""
            Makes the views anew from all events. {ViewRebuild.Asynchronous} is all the asynchronous views. Servers go on meanwhile, reading and keeping the old views until the new ones take
            their place; when it is stopped, the old ones stay. It needs a role that owns the tables.
            """)
        {
            views,
        };
        command.Runs((parsed, terminal, ct) => RebuildAsync(terminal, parsed.GetValue(views) is { Length: > 0 } named ? [.. named.Distinct()] : ViewRebuild.Projections, ct));
        return command;
    }

    private static async Task RebuildAsync(Terminal terminal, IReadOnlyList<string> projections, CancellationToken ct)
    {
        await using var workspace = await Workspace.OpenAsync(Workspace.ReadSettings(), terminal, ct);
        await workspace.Store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        var events = (await workspace.Store.Advanced.FetchEventStoreStatistics(token: ct)).EventCount;
        var started = Stopwatch.GetTimestamp();
        await RunAsync(workspace, projections, terminal, ct);
        var elapsed = Stopwatch.GetElapsedTime(started);
        foreach (var projection in projections) terminal.Say($"{projection} is rebuilt from {Pace.Several(events, "event")} in {Pace.Duration(elapsed)}: {Pace.Rate(events, elapsed)}.");
    }

    private static async Task RunAsync(Workspace workspace, IReadOnlyList<string> projections, Terminal terminal, CancellationToken ct)
    {
        try
        {
            await ViewRebuild.RunAsync(workspace.Store, projections, terminal, ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            throw new RefusalException($"stopped before the end: the old views of {string.Join(" and ", projections)} stay in place.");
        }
    }
}
