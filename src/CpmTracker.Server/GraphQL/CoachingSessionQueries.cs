namespace CpmTracker.Server.GraphQL;

using System.Security.Claims;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Reporting;
using CpmTracker.Server.SignIn;
using Dapper;
using HotChocolate.Authorization;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;
using Marten;

/// <summary>Asks about coaching sessions.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class CoachingSessionQueries
{
    private const int PageSize = 50;

    /// <summary>The coaching sessions in force of the directors that the caller may see, the latest first; voided records stand in the histories.</summary>
    /// <param name="store">The event store.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="where">Which of them.</param>
    /// <param name="regions">Which region of a county counts; by default the one of the session's day.</param>
    /// <param name="first">How many: at most 100.</param>
    /// <param name="after">The cursor after which to go on.</param>
    /// <param name="ct">Cancels.</param>
    [Authorize]
    [UsePaging(ConnectionName = "CoachingSessions", MaxPageSize = 100, DefaultPageSize = PageSize, IncludeTotalCount = true, AllowBackwardPagination = false)]
    public async Task<Connection<CoachingSessionNode>> GetCoachingSessions(
        [Service] IDocumentStore store, ClaimsPrincipal user, CoachingSessionFilter? where, RegionBasis? regions, int? first, string? after, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        var offset = OffsetCursor.After(after);
        var size = first ?? PageSize;
        var conditions = (where ?? new()).Apply(DirectorRows.SeenBy(user.Actor()), regions ?? default).With("offset", offset).With("size", size + 1);
        var with = Counties.With(store.Options.Schema);
        var from = $"from {SessionRows.From(store.Options.Schema)} {conditions.Sql}";
        var total = await session.Connection.ExecuteScalarAsync<int>(Command($"{with} select count(*)::int {from}"));
        var page = (await session.Connection.QueryAsync<(string Director, string Session)>(
            Command($"{with} select d.id, s.session {from} order by {SessionRows.Day} desc, s.session limit @size offset @offset"))).AsList();

        var directors = (await session.LoadManyAsync<DirectorProgress>(ct, [.. page.Select(s => s.Director).Distinct()])).ToDictionary(d => d.Id);
        return OffsetPage.Of(page.Take(size).Select(s => Node(directors[s.Director], s.Session)), offset, page.Count > size, total);

        CommandDefinition Command(string sql) => new(sql, conditions.Values, commandTimeout: Groups.MostSeconds, cancellationToken: ct);
    }

    private static CoachingSessionNode Node(DirectorProgress director, string session) =>
        Node(director, director.Sessions.First(s => s.Session == session));

    private static CoachingSessionNode Node(DirectorProgress director, SessionLine line) => new(line, director.Concerned() with { Under = line.Coach });
}
