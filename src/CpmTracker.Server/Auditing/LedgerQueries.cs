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
        [ID("Director")] string? directorId, DateTimeOffset? recordedFrom, DateTimeOffset? recordedUntil, int? first, string? after, CancellationToken ct, int moreThanDays = 7)
    {
        await using var session = store.QuerySession();
        var late = Entries(session, directorId, recordedFrom, recordedUntil).Where(e => e.DaysLate > moreThanDays);
        return await PageAsync(late, histories, directors, user, first, after, ct);
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
        var amendments = Entries(session, directorId, recordedFrom, recordedUntil).Where(e => e.Amends);
        return await PageAsync(amendments, histories, directors, user, first, after, ct);
    }

    private static IQueryable<LedgerEntry> Entries(IQuerySession session, string? director, DateTimeOffset? from, DateTimeOffset? until)
    {
        IQueryable<LedgerEntry> entries = session.Query<LedgerEntry>();
        if (director is not null) entries = entries.Where(e => e.Stream == director);
        if (from is not null) entries = entries.Where(e => e.RecordedAt >= from);
        if (until is not null) entries = entries.Where(e => e.RecordedAt <= until);
        return entries;
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
