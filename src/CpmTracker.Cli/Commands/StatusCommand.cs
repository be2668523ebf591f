namespace CpmTracker.Cli.Commands;

using System.CommandLine;
using CpmTracker.Cli.Output;
using JasperFx.Events.Projections;
using Npgsql;

/// <summary><c>cpm status</c>: how much is recorded, and how far the views are.</summary>
internal static class StatusCommand
{
    private const string AnyHighWater = "HighWater";

    public static Command Create()
    {
        var command = new Command("status", "Tells how many events and streams are recorded, how far each asynchronous view is behind them, and at which event and why one is paused.");
        command.Runs((_, terminal, ct) => TellAsync(terminal, ct));
        return command;
    }

    private static async Task TellAsync(Terminal terminal, CancellationToken ct)
    {
        await using var workspace = await Workspace.OpenAsync(Workspace.ReadSettings(), terminal, ct);
        await workspace.Store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        var statistics = await workspace.Store.Advanced.FetchEventStoreStatistics(token: ct);
        var last = await LastAsync(workspace.Events, ct);
        terminal.Say($"{Pace.Several(statistics.EventCount, "event")} in {Pace.Several(statistics.StreamCount, "stream")}; the last event has number {Pace.Number(last)}.");

        // The rows of the high-water mark are no view's.
        var progress = (await workspace.Store.Advanced.AllProjectionProgress(token: ct)).Where(p => !p.ShardName.StartsWith(AnyHighWater, StringComparison.Ordinal)).ToList();
        if (progress.Count == 0) terminal.Say("No asynchronous view was brought up to date yet: no server ran, and nothing was rebuilt.");
        foreach (var view in progress) terminal.Say(Line(view, last));
    }

    private static string Line(ShardState view, long last) =>
        $"{view.ShardName.Split(':')[0],-22} {(view.Sequence >= last ? "up to date" : $"at {Pace.Number(view.Sequence)}, behind by {Pace.Number(last - view.Sequence)}")}"
        + (view.PauseReason is { } reason ? $"; paused: {reason}" : "");

    /// <summary>The last number that an event has: numbers given out may be higher, where an append was rolled back.</summary>
    private static async Task<long> LastAsync(string connectionString, CancellationToken ct)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand("select coalesce(max(seq_id), 0) from mt_events");
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }
}
