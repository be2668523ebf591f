namespace CpmTracker.Server.Seeding;

using System.Globalization;
using CpmTracker.Domain;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Projections;
using CpmTracker.Server.Catalogues;
using CpmTracker.Server.Sealing;
using JasperFx;
using Marten;
using Marten.Exceptions;

/// <summary>Records what the seeds folder says: a new catalogue edition where anything in it changed, and the counties. All of it in one transaction.</summary>
/// <param name="store">The event store.</param>
/// <param name="keys">Counties get a key, to seal what they write.</param>
/// <param name="clock">The host's clock.</param>
public sealed class SeedLoader(IDocumentStore store, PersonKeys keys, TimeProvider clock)
{
    private const int Tries = 3;

    /// <summary>Loads the folder. Loading the same again records nothing.</summary>
    /// <exception cref="SeedsMalformedException">The files do not hold; nothing was recorded.</exception>
    public async Task<SeedOutcome> LoadAsync(string folder, CancellationToken ct)
    {
        var reading = SeedFolder.Read(folder);
        if (reading.Content is not { } content) throw new SeedsMalformedException(folder, reading.Errors);

        await keys.MakeAsync([.. content.Counties.Select(c => StreamId.OfCounty(c.Fips))], ct);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await RecordAsync(content, ct);
            }
            catch (Exception e) when (attempt < Tries && e is ConcurrencyException or ExistingStreamIdCollisionException)
            {
                // Another host seeds the same at this moment; what it recorded is found on the next try.
            }
        }
    }

    private async Task<SeedOutcome> RecordAsync(SeedContent content, CancellationToken ct)
    {
        await using var session = store.LightweightSession();
        session.LastModifiedBy = "seeds";
        session.SetHeader(Recorded.Source, Recorded.Seed);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var edition = await PublishAsync(session, content.Catalogue, today, ct);
        var counties = 0;
        foreach (var county in content.Counties)
        {
            if (await RegisterAsync(session, county, today, ct)) counties++;
        }

        await session.SaveChangesAsync(ct);
        return new(edition, counties);
    }

    private static async Task<string?> PublishAsync(IDocumentSession session, CatalogueContent content, DateOnly today, CancellationToken ct)
    {
        var latest = await CatalogueInForce.FindAsync(session, DateOnly.MaxValue, ct);
        var inForce = latest is null ? null : await CatalogueInForce.ReadAsync(session, latest.Edition, ct);
        var edition = await NextEditionAsync(session, today, ct);
        switch (PublishCatalogueEdition.Decide(inForce, new(edition, today, content)))
        {
            case CatalogueDecision.Accepted { Events.Count: > 0 } accepted:
                session.Events.StartStream<Catalogue>(StreamId.Catalogue + edition, accepted.Events);
                return edition;
            case CatalogueDecision.Rejected rejected:
                throw new InvalidOperationException(rejected.Message);
            default:
                return null;
        }
    }

    private static async Task<string> NextEditionAsync(IDocumentSession session, DateOnly today, CancellationToken ct)
    {
        var day = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        for (var number = 1; ; number++)
        {
            if (await session.Events.FetchStreamStateAsync($"{StreamId.Catalogue}{day}.{number}", ct) is null) return $"{day}.{number}";
        }
    }

    private static async Task<bool> RegisterAsync(IDocumentSession session, SeedCounty county, DateOnly today, CancellationToken ct)
    {
        var command = new RegisterCounty(
            county.Fips, county.Name, county.Population, county.SizeClass, county.Agency, county.AgencyStatus, county.Region, county.RegionStatus, today);
        var stream = await session.Events.FetchForWriting<County>(command.Stream, ct);
        if (RegisterCounty.Decide(stream.Aggregate, command) is not Decision.Accepted { Events: { Count: > 0 } events }) return false;
        stream.AppendMany([.. events]);
        return true;
    }
}

/// <summary>What loading the seeds recorded.</summary>
/// <param name="Edition">The new catalogue edition; none where nothing in it changed.</param>
/// <param name="Counties">How many counties are new or changed.</param>
public sealed record SeedOutcome(string? Edition, int Counties);

/// <summary>The seeds folder does not hold. Nothing of it was recorded.</summary>
/// <param name="folder">The folder.</param>
/// <param name="errors">Each with file, line and reason.</param>
public sealed class SeedsMalformedException(string folder, IReadOnlyList<SeedError> errors)
    : Exception($"The seeds in {folder} do not hold; nothing was loaded:{Environment.NewLine}{string.Join(Environment.NewLine, errors)}");
