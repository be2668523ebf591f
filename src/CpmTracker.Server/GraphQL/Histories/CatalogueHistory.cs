namespace CpmTracker.Server.GraphQL.Histories;

using System.Security.Claims;
using CpmTracker.Domain;
using CpmTracker.Server.GraphQL.CatalogueNodes;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.SignIn;
using HotChocolate.Authorization;
using HotChocolate.Types;

/// <summary>Adds to a catalogue edition how it was recorded.</summary>
[ExtendObjectType<CatalogueNode>]
public sealed class CatalogueHistory
{
    /// <summary>The edition's events in order, each with who recorded it and when; for programme staff and auditors. An edition is never changed: there is a later one.</summary>
    /// <param name="catalogue">The edition.</param>
    /// <param name="histories">Loads it.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="where">Which of its events.</param>
    /// <param name="ct">Cancels.</param>
    [Authorize(Clearances.Oversight)]
    [UsePaging(ConnectionName = "HistoryEvents", MaxPageSize = 200, DefaultPageSize = 50, IncludeTotalCount = true)]
    public async Task<IEnumerable<HistoryEventNode>?> GetHistory(
        [Parent] CatalogueNode catalogue, HistoryLoader histories, ClaimsPrincipal user, HistoryFilter? where, CancellationToken ct) =>
        new StreamHistory(await histories.LoadAsync(StreamId.Catalogue + catalogue.Edition, ct) ?? [], new(), user.Actor()).Nodes(where);
}
