namespace CpmTracker.Cli;

using System.Collections.Concurrent;
using CpmTracker.Cli.Output;
using CpmTracker.Projections;
using CpmTracker.Server.Hosting;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten;

/// <summary>Has the store make a projection's documents anew from all events.</summary>
internal static class ViewRebuild
{
    /// <summary>The view that is saved with each append.</summary>
    public const string Inline = nameof(DirectorProgress);

    /// <summary>The asynchronous views, which are one.</summary>
    public const string Asynchronous = Views.Composite;

    /// <summary>All that can be rebuilt.</summary>
    public static IReadOnlyList<string> Projections { get; } = [Inline, Asynchronous];

    /// <summary>Rebuilds projections in one pass over the events. The old documents are read until the new ones take their place; when it is cancelled, they stay.</summary>
    /// <exception cref="RefusalException">Somebody else rebuilds one of them now, or an event cannot be applied.</exception>
    public static Task RunAsync(IDocumentStore store, IReadOnlyList<string> projections, Terminal terminal, CancellationToken ct) =>
        terminal.ProgressAsync($"Rebuilding {string.Join(" and ", projections)}", "events", async progress =>
        {
            using var daemon = await store.BuildProjectionDaemonAsync();
            using var reports = daemon.Tracker.Subscribe(new Reports(progress, projections.Count));
            await Task.WhenAll(projections.Select(projection => RebuildAsync(daemon, projection, ct)));
            return true;
        });

    private static async Task RebuildAsync(IProjectionDaemon daemon, string projection, CancellationToken ct)
    {
        try
        {
            await daemon.RebuildProjectionAsync(projection, ct);
        }
        catch (TimeoutException e)
        {
            throw new RefusalException($"{projection} cannot be rebuilt now, and nothing was changed: {e.Message}.");
        }
        catch (ApplyEventException e)
        {
            throw new RefusalException($"{projection} cannot be rebuilt: {e.Message}: {e.InnerException?.Message}");
        }
    }

    /// <summary>Tells how far the one is that is behind the others.</summary>
    private sealed class Reports(IProgress<Count> progress, int projections) : IObserver<ShardState>
    {
        private readonly ConcurrentDictionary<string, ShardState> last = new();

        public void OnNext(ShardState value)
        {
            if (value.Mode != ShardMode.rebuilding || value.RebuildThreshold == 0) return;
            last[value.ShardName] = value;
            var behind = last.Values.MinBy(state => state.Sequence)!;
            if (last.Count == projections) progress.Report(new(behind.Sequence, behind.RebuildThreshold));
        }

        public void OnCompleted()
        {
            // The rebuild itself says when it is over.
        }

        public void OnError(Exception error)
        {
            // The rebuild itself throws.
        }
    }
}
