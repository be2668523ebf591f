namespace CpmTracker.Server.GraphQL.Histories;

using System.Security.Claims;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.CountyNodes;
using CpmTracker.Server.GraphQL.Loaders;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.SignIn;
using HotChocolate.Authorization;
using HotChocolate.Types;
using Marten;

/// <summary>Adds to a county what was recorded of it and where it stood.</summary>
[ExtendObjectType<CountyNode>]
public sealed class CountyHistory
{
    /// <summary>The county's whole history in order, each event with who recorded it and when. What its directors do stands in their own.</summary>
    /// <param name="county">The county.</param>
    /// <param name="histories">Loads it.</param>
    /// <param name="user">Who asks; fields above their clearance are left out.</param>
    /// <param name="where">Which of its events.</param>
    /// <param name="ct">Cancels.</param>
    [Authorize(Clearances.Programme)]
    [UsePaging(ConnectionName = "HistoryEvents", MaxPageSize = 200, DefaultPageSize = 50, IncludeTotalCount = true)]
    public async Task<IEnumerable<HistoryEventNode>?> GetHistory([Parent] CountyNode county, HistoryLoader histories, ClaimsPrincipal user, HistoryFilter? where, CancellationToken ct) =>
        new StreamHistory(await histories.LoadAsync(county.Id, ct) ?? [], county.Concerned, user.Actor()).Nodes(where);

    /// <summary>
    /// Where the county and its directors stood. With recordedBy: as was known then; with occurredBy: what is known about the end of that day, corrections applied; with both:
    /// what was known then about that day. None before anything was recorded of it.
    /// </summary>
    /// <param name="county">The county.</param>
    /// <param name="histories">Loads its history, its directors' and those of the activities that it took part in.</param>
    /// <param name="counties">Tells which directors ever served it.</param>
    /// <param name="store">Tells in which activities it was ever recorded as taking part.</param>
    /// <param name="recordedBy">With what was recorded up to and with this instant.</param>
    /// <param name="occurredBy">About the end of this day.</param>
    /// <param name="ct">Cancels.</param>
    [Authorize(Clearances.Programme)]
    public async Task<CountyImplementationNode?> GetAsOf(
        [Parent] CountyNode county, HistoryLoader histories, CountyLoader counties, [Service] IDocumentStore store, DateTimeOffset? recordedBy, DateOnly? occurredBy, CancellationToken ct)
    {
        var directors = (await counties.LoadAsync(county.Fips, ct))?.Directors.Select(d => d.Director) ?? [];
        var views = await histories.ReplayAsync([county.Id, .. directors, .. await ActivitiesAsync(store, county.Fips, ct)], recordedBy, occurredBy, ct);
        return views.County(county.Fips) is { } view ? new(view) : null;
    }

    /// <summary>Ids of the activities in which a county was ever recorded as taking part, voided or not.</summary>
    private static async Task<IReadOnlyList<string>> ActivitiesAsync(IDocumentStore store, string fips, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        return await session.Query<ActivityRecord>().Where(a => a.Counties.Contains(fips)).Select(a => a.Id).ToListAsync(ct);
    }
}
