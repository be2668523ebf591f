namespace CpmTracker.Server.Hosting;

using CpmTracker.Server.Sealing;
using CpmTracker.Server.Seeding;
using Marten;

/// <summary>Brings the store up to date before the host serves: schema, keys, reference data, and in the embedded default a demonstration history for an empty store.</summary>
public sealed class FirstStart(
    IDocumentStore store, PersonKeys keys, SeedLoader seeds, Settings settings, Readiness readiness, IHostApplicationLifetime lifetime, ILogger<FirstStart> log) : BackgroundService
{
    /// <summary>Why the start failed; none while all is well.</summary>
    public Exception? Failure { get; private set; }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            readiness.WaitFor("the schema");
            await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
            await keys.PrepareAsync(stoppingToken);
            readiness.WaitFor("the reference data");
            var outcome = await seeds.LoadAsync(settings.SeedsFolder, stoppingToken);
            log.LogInformation("Reference data: edition {Edition}, {Counties} counties new or changed", outcome.Edition ?? "unchanged", outcome.Counties);
            readiness.Ready();
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops before it was ready.
        }
        catch (Exception e) when (Refusal.Of(e) is { } line)
        {
            Failure = e;
            log.LogCritical("{Line}", line);
            Environment.ExitCode = 1;
            lifetime.StopApplication();
        }
    }
}
