namespace CpmTracker.Server.Auditing;

using CpmTracker.Domain.Privacy;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Loaders;
using CpmTracker.Server.GraphQL.Nodes;
using HotChocolate.Authorization;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;
using Marten;

/// <summary>Asks who replayed histories.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class AccessLogQueries
{
    /// <summary>Who replayed which history, when and what for, in the order of recording; for auditors.</summary>
    /// <param name="store">The event store.</param>
    /// <param name="first">How many: at most 100.</param>
    /// <param name="after">The cursor after which to go on.</param>
    /// <param name="ct">Cancels.</param>
    [Authorize(Clearances.Replays)]
    [UsePaging(ConnectionName = "AccessLog", MaxPageSize = 100, DefaultPageSize = AccessLogPages.Size, IncludeTotalCount = true, AllowBackwardPagination = false)]
    public async Task<Connection<ReplayRecordNode>?> GetAccessLog([Service] IDocumentStore store, int? first, string? after, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        return await AccessLogPages.PageAsync(session.Query<ReplayRecord>(), first, after, ct);
    }
}

/// <summary>Adds to a director who replayed the history.</summary>
[ExtendObjectType<DirectorNode>]
public sealed class DirectorAccessLog
{
    /// <summary>Who replayed this director's history, when and what for, in the order of recording; for the director and for auditors.</summary>
    /// <param name="director">The director.</param>
    /// <param name="store">The event store.</param>
    /// <param name="first">How many: at most 100.</param>
    /// <param name="after">The cursor after which to go on.</param>
    /// <param name="ct">Cancels.</param>
    [Authorize(Clearances.Replays)]
    [UsePaging(ConnectionName = "AccessLog", MaxPageSize = 100, DefaultPageSize = AccessLogPages.Size, IncludeTotalCount = true, AllowBackwardPagination = false)]
    public async Task<Connection<ReplayRecordNode>?> GetAccessLog([Parent] DirectorNode director, [Service] IDocumentStore store, int? first, string? after, CancellationToken ct)
    {
        var subject = director.Id;
        await using var session = store.QuerySession();
        return await AccessLogPages.PageAsync(session.Query<ReplayRecord>().Where(r => r.Subject == subject), first, after, ct);
    }
}

/// <summary>A line of the access log.</summary>
[GraphQLName("ReplayRecord")]
public sealed class ReplayRecordNode(ReplayRecord line)
{
    /// <summary>The stream replayed: of a director, a coach or a county.</summary>
    public string Subject => line.Subject;

    /// <summary>Who replayed it, by id.</summary>
    public string? By => line.By;

    /// <summary>When.</summary>
    public DateTimeOffset At => line.At;

    /// <summary>The last version replayed; none of an empty history.</summary>
    public int? UpTo => (int?)line.UpTo;

    /// <summary>The confidentiality classes that were open.</summary>
    public IReadOnlyList<Confidentiality> Classes => line.Classes;

    /// <summary>What for.</summary>
    public Task<WritingNode> GetPurpose(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenAsync(line.Purpose, opened, ct);
}

/// <summary>Pages the access log in the database.</summary>
internal static class AccessLogPages
{
    public const int Size = 50;

    public static Task<Connection<ReplayRecordNode>> PageAsync(IQueryable<ReplayRecord> lines, int? first, string? after, CancellationToken ct) =>
        OffsetPage.ReadAsync(lines, all => all.OrderBy(r => r.At).ThenBy(r => r.Id), r => new ReplayRecordNode(r), first ?? Size, after, ct);
}
