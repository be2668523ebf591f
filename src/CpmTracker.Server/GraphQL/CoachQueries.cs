namespace CpmTracker.Server.GraphQL;

using System.Security.Claims;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.Loaders;
using CpmTracker.Server.GraphQL.Nodes;
using HotChocolate.Authorization;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Marten;

/// <summary>Asks about coaches.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class CoachQueries
{
    /// <summary>Every coach, by id; for programme staff and auditors.</summary>
    /// <param name="store">The event store.</param>
    /// <param name="ct">Cancels.</param>
    [Authorize(Clearances.Oversight)]
    [UsePaging(ConnectionName = "Coaches", MaxPageSize = 100, DefaultPageSize = 50, IncludeTotalCount = true)]
    public async Task<IEnumerable<CoachNode>> GetCoaches([Service] IDocumentStore store, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        return (await session.Query<CoachCaseload>().OrderBy(c => c.Id).ToListAsync(ct)).Select(c => new CoachNode(c));
    }

    /// <summary>One coach; none where the caller may not see them, or there is none such.</summary>
    /// <param name="id">The coach's opaque id.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="coaches">Loads them.</param>
    /// <param name="ct">Cancels.</param>
    [Authorize]
    public Task<CoachNode?> GetCoach([ID("Coach")] string id, ClaimsPrincipal user, CoachLoader coaches, CancellationToken ct) =>
        CoachNode.GetAsync(id, user, coaches, ct);
}
