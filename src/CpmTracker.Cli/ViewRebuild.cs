namespace CpmTracker.Cli;

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

    /// <summary>All that can be rebuilt; first what needs no server to stop.</summary>
    public static IReadOnlyList<string> Projections { get; } = [Inline, Asynchronous];

    /// <summary>Rebuilds one projection.</summary>
    /// <exception cref="RefusalException">A running server keeps the projection, or an event cannot be applied.</exception>
    public static Task RunAsync(IDocumentStore store, string projection, Terminal terminal, CancellationToken ct) =>
        terminal.ProgressAsync($"Rebuilding {projection}", "events", async progress =>
        {
            using var daemon = await store.BuildProjectionDaemonAsync();
            using var reports = daemon.Tracker.Subscribe(new Reports(progress));
            try
            {
                await daemon.RebuildProjectionAsync(projection, ct);
            }
            catch (TimeoutException)
            {
                throw new RefusalException($"a running server keeps {projection} up to date and holds on to it; nothing was changed. Stop the servers of this database, then rebuild.");
            }
            catch (ApplyEventException e)
            {
                throw new RefusalException($"{projection} cannot be rebuilt: {e.Message}: {e.InnerException?.Message}");
            }

            return true;
        });

    private sealed class Reports(IProgress<Count> progress) : IObserver<ShardState>
    {
        public void OnNext(ShardState value)
        {
            if (value.Mode == ShardMode.rebuilding && value.RebuildThreshold > 0) progress.Report(new(value.Sequence, value.RebuildThreshold));
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
