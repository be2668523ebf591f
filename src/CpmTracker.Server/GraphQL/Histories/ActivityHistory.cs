namespace CpmTracker.Server.GraphQL.Histories;

using System.Security.Claims;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.SignIn;
using HotChocolate.Authorization;
using HotChocolate.Types;

/// <summary>Adds to a statewide activity what was recorded of it.</summary>
[ExtendObjectType<StatewideActivityNode>]
public sealed class ActivityHistory
{
    /// <summary>Everything recorded of it in order, each event with who recorded it and when; for programme staff and auditors.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="histories">Loads it.</param>
    /// <param name="user">Who asks; fields above their clearance are left out.</param>
    /// <param name="where">Which of its events.</param>
    /// <param name="ct">Cancels.</param>
    [Authorize(Clearances.Oversight)]
    [UsePaging(ConnectionName = "HistoryEvents", MaxPageSize = 200, DefaultPageSize = 50, IncludeTotalCount = true)]
    public async Task<IEnumerable<HistoryEventNode>?> GetHistory(
        [Parent] StatewideActivityNode activity, HistoryLoader histories, ClaimsPrincipal user, HistoryFilter? where, CancellationToken ct) =>
        new StreamHistory(await histories.LoadAsync(activity.Id, ct) ?? [], activity.Concerned, user.Actor()).Nodes(where);
}
