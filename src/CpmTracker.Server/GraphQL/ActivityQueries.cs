namespace CpmTracker.Server.GraphQL;

using CpmTracker.Projections;
using CpmTracker.Server.Catalogues;
using CpmTracker.Server.GraphQL.Loaders;
using CpmTracker.Server.GraphQL.Nodes;
using HotChocolate.CostAnalysis.Types;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;
using HotChocolate.Types.Relay;
using Marten;

/// <summary>Asks about statewide activities. Public, but for how many of which staff came.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class ActivityQueries
{
    private const int PageSize = 50;

    /// <summary>The statewide activities, by their first day, held or planned.</summary>
    /// <param name="store">The event store.</param>
    /// <param name="where">Which of them.</param>
    /// <param name="first">How many: at most 100.</param>
    /// <param name="after">The cursor after which to go on.</param>
    /// <param name="ct">Cancels.</param>
    [UsePaging(ConnectionName = "StatewideActivities", MaxPageSize = 100, DefaultPageSize = PageSize, IncludeTotalCount = true, AllowBackwardPagination = false)]
    [Cost(1_500)]
    public async Task<Connection<StatewideActivityNode>> GetActivities([Service] IDocumentStore store, ActivityFilter? where, int? first, string? after, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        var asked = (where ?? new()).Apply(session.Query<ActivityRecord>());

        return await OffsetPage.ReadAsync(asked, all => all.OrderBy(a => a.From).ThenBy(a => a.Id), a => new StatewideActivityNode(a), first ?? PageSize, after, ct);
    }

    /// <summary>One statewide activity; none where there is none such.</summary>
    /// <param name="id">The activity's opaque id.</param>
    /// <param name="activities">Loads them.</param>
    /// <param name="ct">Cancels.</param>
    public Task<StatewideActivityNode?> GetActivity([ID("StatewideActivity")] string id, ActivityLoader activities, CancellationToken ct) =>
        StatewideActivityNode.GetAsync(id, activities, ct);

    /// <summary>Which counties took part in statewide activities and which never did, together and by type.</summary>
    /// <param name="store">The event store.</param>
    /// <param name="catalogue">Knows the edition in force.</param>
    /// <param name="where">Which counties, and taking part in what.</param>
    /// <param name="ct">Cancels.</param>
    [Cost(5_000)]
    public async Task<ActivityParticipationNode> GetActivityParticipation(
        [Service] IDocumentStore store, [Service] CatalogueInForce catalogue, ParticipationFilter? where, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        var filter = where ?? new();
        var counties = (await session.Query<CountyImplementation>().OrderBy(c => c.Id).ToListAsync(ct)).Where(filter.Covers).ToList();
        var known = (await catalogue.GetAsync(ct))?.ActivityTypes ?? [];
        return new(counties, filter, [.. (filter.Types?.Distinct() ?? known.Select(t => t.Id)).Select(id => (id, known.FirstOrDefault(t => t.Id == id)?.Title))]);
    }
}
