namespace CpmTracker.Server.Hosting;

using System.Runtime.ExceptionServices;
using CpmTracker.Projections;
using CpmTracker.Server.Demonstration;
using CpmTracker.Server.Sealing;
using CpmTracker.Server.Seeding;
using Marten;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

/// <summary>Brings the store up to date before the host serves: schema, keys, reference data, and in the embedded default a demonstration history for an empty store; then answers once itself.</summary>
public sealed class FirstStart(
    IDocumentStore store, PersonKeys keys, SeedLoader seeds, Parts parts, Readiness readiness, IHostApplicationLifetime lifetime, IServer server, TimeProvider clock,
    IServiceProvider services, ILogger<FirstStart> log)
    : BackgroundService
{
    private const int DemonstrationDirectors = 54;
    private const int DemonstrationYears = 3;
    private const int DemonstrationSeed = 2012;

    /// <summary>Why the start failed, which ends the host; none while all is well.</summary>
    public ExceptionDispatchInfo? Failure { get; private set; }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            readiness.WaitFor("the schema");
            if (!parts.Prepared)
            {
                log.LogWarning("The server's own role owns the events and could change them: set ConnectionStrings:Owner to another role's (README.md, In production)");
                await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
                await keys.PrepareAsync(stoppingToken);
            }

            readiness.WaitFor("the reference data");
            var demonstration = await DemonstrationAsync(stoppingToken);
            var outcome = demonstration is null
                ? await seeds.LoadAsync(parts.Settings.SeedsFolder, stoppingToken)
                : await HistoryGenerator.SeedAsync(demonstration, parts.Events, keys, parts.Settings.SeedsFolder, stoppingToken);
            log.LogInformation("Reference data: edition {Edition}, {Counties} counties new or changed", outcome.Edition ?? "unchanged", outcome.Counties);
            if (demonstration is not null) await DemonstrateAsync(demonstration, stoppingToken);
            readiness.WaitFor("the first answer");
            await FirstAnswer.MakeAsync(services, stoppingToken);
            readiness.Ready();
            lifetime.ApplicationStarted.Register(SayWhere);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops before it was ready.
        }
        catch (Exception e)
        {
            Failure = ExceptionDispatchInfo.Capture(e);
            log.LogCritical("The first start failed: {Why}", Refusal.Of(e) ?? e.GetType().Name);

            // Not before all of the host runs: stopped in the middle of its start it would fail of that instead.
            lifetime.ApplicationStarted.Register(lifetime.StopApplication);
        }
    }

    private void SayWhere()
    {
        log.LogInformation("Ready at {Addresses}: GraphQL at /graphql", server.Features.Get<IServerAddressesFeature>()?.Addresses);
        if (parts.Settings.Embedded) log.LogInformation("A token to ask with: cpm token --role statewide-staff --subject staff-1 (README.md says how to call cpm)");
    }

    /// <summary>The history to make up: only in the embedded default, and for a store that is empty.</summary>
    private async Task<HistoryOrder?> DemonstrationAsync(CancellationToken ct)
    {
        if (parts.Settings is not { Embedded: true, Empty: false }) return null;
        await using var session = store.QuerySession();
        return await session.Query<DirectorProgress>().AnyAsync(ct)
            ? null
            : new(DemonstrationDirectors, DemonstrationYears, DemonstrationSeed, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
    }

    private async Task DemonstrateAsync(HistoryOrder order, CancellationToken ct)
    {
        readiness.WaitFor("the demonstration history");
        var events = await HistoryGenerator.WriteAsync(order, parts.Events, keys, new Progress<(int Done, int Of)>(), ct);
        log.LogInformation("The store was empty: {Events} events of demonstration history for {Directors} directors, marked as such; --empty leaves them out", events, order.Directors);
    }
}
