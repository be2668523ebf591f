namespace CpmTracker.Server.Auditing;

using System.Security.Claims;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Histories;
using CpmTracker.Server.GraphQL.Loaders;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.SignIn;
using HotChocolate.Authorization;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;
using HotChocolate.Types.Relay;
using Marten;

/// <summary>Asks, over all histories or in one, for what auditors look at first.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class LedgerQueries
{
    private const int PageSize = 50;

    /// <summary>The events recorded more than some days after they happened, in the order of recording; for programme staff and auditors.</summary>
    /// <param name="store">The event store.</param>
    /// <param name="histories">Loads the histories.</param>
    /// <param name="directors">Tells whom they concern.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="moreThanDays">Recorded more than so many days later.</param>
    /// <param name="directorId">Only in this director's history.</param>
    /// <param name="recordedFrom">Recorded at this moment or later.</param>
    /// <param name="recordedUntil">Recorded at this moment or earlier.</param>
    /// <param name="first">How many: at most 100.</param>
    /// <param name="after">The cursor after which to go on.</param>
    /// <param name="ct">Cancels.</param>
    [Authorize(Clearances.Oversight)]
    [UsePaging(ConnectionName = "Ledger", MaxPageSize = 100, DefaultPageSize = PageSize, IncludeTotalCount = true, AllowBackwardPagination = false)]
    public async Task<Connection<HistoryEventNode>?> GetLateRecords(
        [Service] IDocumentStore store, HistoryLoader histories, DirectorLoader directors, ClaimsPrincipal user,
        [ID("Director")] string? directorId, DateTimeOffset? recordedFrom, DateTimeOffset? recordedUntil, int? first, string? after, CancellationToken ct, int moreThanDays = LedgerFilter.Late)
    {
        await using var session = store.QuerySession();
        var late = new LedgerFilter(directorId, recordedFrom, recordedUntil) { MoreThanDays = moreThanDays };
        return await PageAsync(late.Apply(session.Query<LedgerEntry>()), histories, directors, user, first, after, ct);
    }

    /// <summary>
    /// The events that correct or void an earlier one, in the order of recording; for programme staff and auditors. What was said before is in the event that each corrects or
    /// voids; the reason is among its fields.
    /// </summary>
    /// <param name="store">The event store.</param>
    /// <param name="histories">Loads the histories.</param>
    /// <param name="directors">Tells whom they concern.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="directorId">Only in this director's history.</param>
    /// <param name="recordedFrom">Recorded at this moment or later.</param>
    /// <param name="recordedUntil">Recorded at this moment or earlier.</param>
    /// <param name="first">How many: at most 100.</param>
    /// <param name="after">The cursor after which to go on.</param>
    /// <param name="ct">Cancels.</param>
    [Authorize(Clearances.Oversight)]
    [UsePaging(ConnectionName = "Ledger", MaxPageSize = 100, DefaultPageSize = PageSize, IncludeTotalCount = true, AllowBackwardPagination = false)]
    public async Task<Connection<HistoryEventNode>?> GetCorrections(
        [Service] IDocumentStore store, HistoryLoader histories, DirectorLoader directors, ClaimsPrincipal user,
        [ID("Director")] string? directorId, DateTimeOffset? recordedFrom, DateTimeOffset? recordedUntil, int? first, string? after, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        var amendments = new LedgerFilter(directorId, recordedFrom, recordedUntil) { Amending = true };
        return await PageAsync(amendments.Apply(session.Query<LedgerEntry>()), histories, directors, user, first, after, ct);
    }

    private static async Task<Connection<HistoryEventNode>> PageAsync(
        IQueryable<LedgerEntry> entries, HistoryLoader histories, DirectorLoader directors, ClaimsPrincipal user, int? first, string? after, CancellationToken ct)
    {
        var offset = OffsetCursor.After(after);
        var size = first ?? PageSize;
        var total = await entries.CountAsync(ct);
        var page = await entries.OrderBy(e => e.RecordedAt).ThenBy(e => e.Stream).ThenBy(e => e.Version).Skip(offset).Take(size + 1).ToListAsync(ct);
        var events = await histories.EventsAsync([.. page.Take(size).Select(e => (e.Stream, e.Version))], directors, user.Actor(), ct);
        return OffsetPage.Of(events, offset, page.Count > size, total);
    }
}
