namespace CpmTracker.Server.GraphQL;

using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;
using CpmTracker.Projections;
using CpmTracker.Server.Catalogues;
using CpmTracker.Server.GraphQL.Nodes;
using HotChocolate.Authorization;
using HotChocolate.Types;
using Marten;

/// <summary>Asks how far the programme takes up race, equity, diversity and inclusion.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class RediQueries
{
    /// <summary>The share of completed modules that covered every REDI item; for programme staff and auditors.</summary>
    /// <param name="store">The event store.</param>
    /// <param name="inForce">Knows the catalogue.</param>
    /// <param name="module">Only this module, by its id in the catalogue.</param>
    /// <param name="ct">Cancels.</param>
    [Authorize(Clearances.Oversight)]
    public async Task<RediCoverageNode?> GetRediCoverage([Service] IDocumentStore store, [Service] CatalogueInForce inForce, string? module, CancellationToken ct)
    {
        if (await inForce.GetAsync(ct) is not { } catalogue) return new([]);
        await using var session = store.QuerySession();
        var directors = await session.Query<DirectorProgress>().OrderBy(d => d.Id).ToListAsync(ct);
        return new(
        [
            .. directors.SelectMany(d => d.Modules.Where(m => m.Status() == ModuleStatus.Finished && (module is null || m.Plan.Module == module))
                    .Select(m => d.Engagement.RediOf(m, d.Materials, catalogue)))
                .Where(items => items.Count > 0),
        ]);
    }
}
