namespace CpmTracker.Server.GraphQL.CatalogueNodes;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Server.Catalogues;
using HotChocolate.CostAnalysis.Types;
using HotChocolate.Types;
using Marten;

/// <summary>Asks about the reference data. All of it is public.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class CatalogueQueries
{
    /// <summary>The catalogue edition in force, or another by its id; none where there is none such.</summary>
    /// <param name="inForce">Knows the edition in force.</param>
    /// <param name="store">Reads any other.</param>
    /// <param name="edition">The edition's id; left out, the edition in force.</param>
    /// <param name="ct">Cancels.</param>
    [Cost(2_000)]
    public async Task<CatalogueNode?> GetCatalogue(
        [Service] CatalogueInForce inForce, [Service] IDocumentStore store, string? edition, CancellationToken ct)
    {
        var current = await inForce.GetAsync(ct);
        if (edition is null || edition == current?.Edition) return current is null ? null : new(current);

        await using var session = store.QuerySession();
        var published = await PublishedAsync(session, ct);
        return published.Any(e => e.Edition == edition) ? new(await CatalogueInForce.ReadAsync(session, edition, ct)) : null;
    }

    /// <summary>Every edition published, in the order in which they take effect.</summary>
    /// <param name="store">The event store.</param>
    /// <param name="ct">Cancels.</param>
    [Cost(4_000)]
    public async Task<IReadOnlyList<CatalogueEditionNode>> GetCatalogueEditions([Service] IDocumentStore store, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        return [.. (await PublishedAsync(session, ct)).OrderBy(e => e.EffectiveOn).ThenBy(e => e.Edition.Length).ThenBy(e => e.Edition, StringComparer.Ordinal).Select(e => new CatalogueEditionNode(e))];
    }

    private static Task<IReadOnlyList<CatalogueEditionPublished>> PublishedAsync(IQuerySession session, CancellationToken ct) =>
        session.Events.QueryRawEventDataOnly<CatalogueEditionPublished>().ToListAsync(ct);
}
