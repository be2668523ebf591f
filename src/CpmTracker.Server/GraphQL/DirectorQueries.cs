namespace CpmTracker.Server.GraphQL;

using System.Security.Claims;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.Loaders;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.SignIn;
using HotChocolate.Authorization;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;
using HotChocolate.Types.Relay;
using Marten;

/// <summary>Asks about directors.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class DirectorQueries
{
    private const int PageSize = 50;

    /// <summary>The directors that the caller may see, by id: all for programme staff and auditors, a coach's own, a county's own, oneself.</summary>
    /// <param name="store">The event store.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="where">Which of them.</param>
    /// <param name="first">How many: at most 100.</param>
    /// <param name="after">The cursor after which to go on.</param>
    /// <param name="ct">Cancels.</param>
    [Authorize]
    [UsePaging(ConnectionName = "Directors", MaxPageSize = 100, DefaultPageSize = PageSize, IncludeTotalCount = true, AllowBackwardPagination = false)]
    public async Task<Connection<DirectorNode>> GetDirectors(
        [Service] IDocumentStore store, ClaimsPrincipal user, DirectorFilter? where, int? first, string? after, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        var seen = session.Query<DirectorProgress>().SeenBy(user.Actor());
        if (where is not null) seen = await where.ApplyAsync(seen, session, ct);

        return await OffsetPage.ReadAsync(seen, all => all.OrderBy(d => d.Id), d => new DirectorNode(d), first ?? PageSize, after, ct);
    }

    /// <summary>One director; none where the caller may not see them, or there is none such.</summary>
    /// <param name="id">The director's opaque id.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="directors">Loads them.</param>
    /// <param name="ct">Cancels.</param>
    [Authorize]
    public Task<DirectorNode?> GetDirector([ID("Director")] string id, ClaimsPrincipal user, DirectorLoader directors, CancellationToken ct) =>
        DirectorNode.GetAsync(id, user, directors, ct);
}
