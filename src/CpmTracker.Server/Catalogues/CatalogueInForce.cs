namespace CpmTracker.Server.Catalogues;

using CpmTracker.Domain;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Development;
using CpmTracker.Projections;
using Marten;

/// <summary>The catalogue edition in force: the latest that has taken effect. Kept at hand, and looked at anew every few seconds.</summary>
/// <param name="store">The event store.</param>
/// <param name="clock">The host's clock.</param>
public sealed class CatalogueInForce(IDocumentStore store, TimeProvider clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);
    private volatile Looked? last;

    /// <summary>The edition in force; none before the first was seeded.</summary>
    public async Task<Catalogue?> GetAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (last is { } looked && now - looked.At < Fresh) return looked.Catalogue;

        await using var session = store.QuerySession();
        var latest = await FindAsync(session, DateOnly.FromDateTime(now.UtcDateTime), ct);
        var catalogue = latest is null ? null
            : last?.Catalogue is { } known && known.Edition == latest.Edition ? known
            : await ReadAsync(session, latest.Edition, ct);
        last = new(catalogue, now);
        return catalogue;
    }

    /// <summary>A self-assessment with the instrument that it was rated on, as the latest edition that has that version of it tells.</summary>
    public async Task<RatedInstrument> RatedAsync(AssessmentLine line, CancellationToken ct)
    {
        if (await GetAsync(ct) is { } inForce && inForce.Instrument(line.Instrument, line.InstrumentVersion) is not null) return Rated(line, inForce);

        // A version that was replaced since stands in an earlier edition only.
        await using var session = store.QuerySession();
        var editions = await session.Events.QueryRawEventDataOnly<CatalogueEditionPublished>().ToListAsync(ct);
        foreach (var edition in editions.OrderByDescending(e => e.EffectiveOn))
        {
            var earlier = await ReadAsync(session, edition.Edition, ct);
            if (earlier.Instrument(line.Instrument, line.InstrumentVersion) is not null) return Rated(line, earlier);
        }

        return new(line.Instrument, line.Ratings, null, null);
    }

    /// <summary>The latest edition that has taken effect by a day.</summary>
    public static async Task<CatalogueEditionPublished?> FindAsync(IQuerySession session, DateOnly on, CancellationToken ct)
    {
        var editions = await session.Events.QueryRawEventDataOnly<CatalogueEditionPublished>().ToListAsync(ct);
        return editions.Where(e => e.EffectiveOn <= on).OrderBy(e => e.EffectiveOn).ThenBy(e => e.Edition.Length).ThenBy(e => e.Edition, StringComparer.Ordinal).LastOrDefault();
    }

    /// <summary>Reads an edition from its stream.</summary>
    public static async Task<Catalogue> ReadAsync(IQuerySession session, string edition, CancellationToken ct) =>
        (await session.Events.FetchStreamAsync(StreamId.Catalogue + edition, token: ct))
            .Select(e => e.Data)
            .OfType<ICatalogueEvent>()
            .Aggregate(Catalogue.None, Catalogue.Fold);

    private static RatedInstrument Rated(AssessmentLine line, Catalogue catalogue) =>
        new(line.Instrument, line.Ratings, catalogue.Instrument(line.Instrument, line.InstrumentVersion), BehaviorsInForce.Of(catalogue));

    private sealed record Looked(Catalogue? Catalogue, DateTimeOffset At);
}
