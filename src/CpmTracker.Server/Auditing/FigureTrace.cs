namespace CpmTracker.Server.Auditing;

using System.Security.Claims;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Histories;
using CpmTracker.Server.GraphQL.Loaders;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.SignIn;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;
using Marten;

/// <summary>Traces the figures of a statewide dashboard back to what was recorded.</summary>
[ExtendObjectType<StatewideNode>]
public sealed class FigureTrace
{
    private const int PageSize = 50;

    /// <summary>
    /// The events that a figure of this dashboard is made of, in the order of recording, with the same as-of: whoever folds all of them, and no others, comes to the same figure.
    /// </summary>
    /// <param name="statewide">The dashboard.</param>
    /// <param name="store">The event store.</param>
    /// <param name="histories">Loads the histories.</param>
    /// <param name="directors">Tells whom they concern.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="figure">Which figure.</param>
    /// <param name="first">How many: at most 100.</param>
    /// <param name="after">The cursor after which to go on.</param>
    /// <param name="ct">Cancels.</param>
    [UsePaging(ConnectionName = "FigureEvents", MaxPageSize = 100, DefaultPageSize = PageSize, AllowBackwardPagination = false)]
    public async Task<Connection<HistoryEventNode>> GetEvents(
        [Parent] StatewideNode statewide, [Service] IDocumentStore store, HistoryLoader histories, DirectorLoader directors, ClaimsPrincipal user,
        StatewideFigure figure, int? first, string? after, CancellationToken ct)
    {
        var offset = OffsetCursor.After(after);
        var size = first ?? PageSize;
        await using var session = store.QuerySession();
        var page = await EventLog.ReadAsync(session, StatewideFigures.WireNamesOf(figure), statewide.RecordedBy, statewide.OccurredBy, ct)
            .Skip(offset).Take(size + 1).Select(e => (e.StreamKey!, e.Version)).ToListAsync(ct);
        var events = await histories.EventsAsync([.. page.Take(size)], directors, user.Actor(), ct);
        return OffsetPage.Of(events, offset, page.Count > size);
    }
}
