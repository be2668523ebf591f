namespace CpmTracker.Server.GraphQL;

using CpmTracker.Domain.Counties;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.Loaders;
using CpmTracker.Server.GraphQL.Nodes;
using HotChocolate.Authorization;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Marten;

/// <summary>Asks about counties and the state as a whole.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class CountyQueries
{
    /// <summary>The counties, by FIPS code. Public, but for where their implementation stands.</summary>
    /// <param name="store">The event store.</param>
    /// <param name="region">Only those of this region, by its name.</param>
    /// <param name="sizeClass">Only those of this size class.</param>
    /// <param name="ct">Cancels.</param>
    [UsePaging(ConnectionName = "Counties", MaxPageSize = 58, DefaultPageSize = 58, IncludeTotalCount = true)]
    public async Task<IEnumerable<CountyNode>> GetCounties([Service] IDocumentStore store, string? region, SizeClass? sizeClass, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        return (await session.Query<CountyImplementation>().OrderBy(c => c.Id).ToListAsync(ct))
            .Where(c => (region is null || c.Region?.Region == region) && (sizeClass is null || c.Registered?.SizeClass == sizeClass))
            .Select(c => new CountyNode(c));
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

    /// <summary>Where everyone stands, statewide; for programme staff and auditors.</summary>
    /// <param name="store">The event store.</param>
    /// <param name="ct">Cancels.</param>
    [Authorize(Clearances.Oversight)]
    public async Task<StatewideNode?> GetStatewide([Service] IDocumentStore store, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        return new(await session.LoadAsync<StatewideDashboard>(StatewideDashboard.TheOne, ct) ?? new() { Id = StatewideDashboard.TheOne });
    }
}
