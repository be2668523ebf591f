namespace CpmTracker.Server.GraphQL;

using System.Security.Claims;
using CpmTracker.Projections;
using CpmTracker.Server.Auditing;
using CpmTracker.Server.GraphQL.Loaders;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.SignIn;
using HotChocolate.Authorization;
using HotChocolate.CostAnalysis.Types;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Marten;

/// <summary>Asks about counties and the state as a whole.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class CountyQueries
{
    /// <summary>The counties, by FIPS code. Public, but for where their implementation stands.</summary>
    /// <param name="store">The event store.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="where">Which of them.</param>
    /// <param name="ct">Cancels.</param>
    [UsePaging(ConnectionName = "Counties", MaxPageSize = 58, DefaultPageSize = 58, IncludeTotalCount = true)]
    [Cost(5_000)]
    public async Task<IEnumerable<CountyNode>> GetCounties([Service] IDocumentStore store, ClaimsPrincipal user, CountyFilter? where, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        return (await session.TakenByAsync(where, user.Actor(), ct)).Select(c => new CountyNode(c));
    }

    /// <summary>One county, by its opaque id or its FIPS code; none where there is none such.</summary>
    /// <param name="counties">Loads them.</param>
    /// <param name="id">The county's opaque id.</param>
    /// <param name="fips">FIPS code, five digits.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<CountyNode?> GetCounty(CountyLoader counties, [ID("County")] string? id, string? fips, CancellationToken ct)
    {
        if (id is null == fips is null) throw new GraphQLException("Give an id or a FIPS code, and only one of them.");
        return await counties.LoadAsync(fips ?? Fips.Of(id!), ct) is { } county ? new(county) : null;
    }

    /// <summary>
    /// Where everyone stands, statewide; for programme staff and auditors. Left as it is: now. With recordedBy: as was known then; with occurredBy: what is known about the end of
    /// that day; with both: what was known then about that day. What is past is folded anew from the whole log, which takes its time.
    /// </summary>
    /// <param name="store">The event store.</param>
    /// <param name="past">Makes past dashboards.</param>
    /// <param name="recordedBy">With what was recorded up to and with this instant.</param>
    /// <param name="occurredBy">About the end of this day.</param>
    /// <param name="ct">Cancels.</param>
    [Authorize(Clearances.Oversight)]
    [Cost(2_000)]
    public async Task<StatewideNode?> GetStatewide(
        [Service] IDocumentStore store, [Service] StatewideAsOf past, DateTimeOffset? recordedBy, DateOnly? occurredBy, CancellationToken ct)
    {
        if (recordedBy is not null || occurredBy is not null) return new(await past.ReadAsync(recordedBy, occurredBy, ct), recordedBy, occurredBy);
        await using var session = store.QuerySession();
        return new(await session.LoadAsync<StatewideDashboard>(StatewideDashboard.TheOne, ct) ?? new() { Id = StatewideDashboard.TheOne }, null, null);
    }
}
