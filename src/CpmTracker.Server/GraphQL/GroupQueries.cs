namespace CpmTracker.Server.GraphQL;

using System.Security.Claims;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Reporting;
using CpmTracker.Server.SignIn;
using CpmTracker.Server.Store;
using HotChocolate.Authorization;
using HotChocolate.Types;
using Marten;

/// <summary>Asks how many, grouped: at most 1,000 groups by at most four keys at once, counted in the database.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class GroupQueries
{
    /// <summary>
    /// The directors that the caller may see, grouped by any of REGION, COUNTY, SIZE_CLASS, STAGE (of the county served now, where the caller may see that),
    /// COACH (assigned now), MODULE (started last), STATUS, and MONTH, QUARTER or FISCAL_YEAR of enrolment.
    /// </summary>
    /// <param name="groups">Counts them.</param>
    /// <param name="store">The event store.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="by">By what, in the order in which the groups come; with no key everything is one group.</param>
    /// <param name="where">Which of them.</param>
    /// <param name="ct">Cancels.</param>
    [Authorize]
    public async Task<IReadOnlyList<DirectorGroupNode>> GetDirectorGroups(
        [Service] Groups groups, [Service] IDocumentStore store, ClaimsPrincipal user, IReadOnlyList<GroupKey> by, DirectorFilter? where, CancellationToken ct)
    {
        var seen = DirectorRows.SeenBy(user.Actor()).With("seen", await SeenAsync(store, user, ct));
        var rows = await groups.CountAsync(DirectorRows.Groups(store.Options.Schema), by, where?.Apply(seen) ?? seen, ct);
        return [.. rows.Select(row => new DirectorGroupNode(row))];
    }

    /// <summary>
    /// The coaching sessions in force of the directors that the caller may see, grouped by any of REGION, COUNTY, SIZE_CLASS, STAGE (of the county that the director served
    /// on the session's day, where the caller may see that), COACH (who held it), MODULE, and MONTH, QUARTER or FISCAL_YEAR.
    /// </summary>
    /// <param name="groups">Counts them.</param>
    /// <param name="store">The event store.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="by">By what, in the order in which the groups come; with no key everything is one group.</param>
    /// <param name="where">Which of them.</param>
    /// <param name="regions">Which region of a county counts; by default the one of the session's day.</param>
    /// <param name="ct">Cancels.</param>
    [Authorize]
    public async Task<IReadOnlyList<CoachingSessionGroupNode>> GetCoachingSessionGroups(
        [Service] Groups groups, [Service] IDocumentStore store, ClaimsPrincipal user, IReadOnlyList<GroupKey> by, CoachingSessionFilter? where, RegionBasis? regions, CancellationToken ct)
    {
        var seen = (where ?? new()).Apply(DirectorRows.SeenBy(user.Actor()), regions ?? default).With("seen", await SeenAsync(store, user, ct));
        var rows = await groups.CountAsync(SessionRows.Groups(store.Options.Schema, regions ?? default), by, seen, ct);
        return [.. rows.Select(row => new CoachingSessionGroupNode(row))];
    }

    /// <summary>
    /// The counties of whose implementation the caller may see where it stands, grouped by any of REGION, COUNTY, SIZE_CLASS, STAGE, AREA (of a local priority),
    /// and MONTH, QUARTER or FISCAL_YEAR of the latest Snapshot.
    /// </summary>
    /// <param name="groups">Counts them.</param>
    /// <param name="store">The event store.</param>
    /// <param name="gateway">Knows today.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="by">By what, in the order in which the groups come; with no key everything is one group.</param>
    /// <param name="where">Which of them.</param>
    /// <param name="ct">Cancels.</param>
    [Authorize]
    public async Task<IReadOnlyList<CountyGroupNode>> GetCountyGroups(
        [Service] Groups groups, [Service] IDocumentStore store, [Service] Gateway gateway, ClaimsPrincipal user, IReadOnlyList<GroupKey> by, CountyFilter? where, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        var asked = (await session.TakenByAsync(where, user.Actor(), ct)).SeenBy(user.Actor());
        var seen = new Conditions().With("today", gateway.Today.ToString("O")).With("seen", asked).AndIf(asked, "asked", CountyRows.Asked);
        var rows = await groups.CountAsync(CountyRows.Groups(store.Options.Schema), by, seen, ct);
        return [.. rows.Select(row => new CountyGroupNode(row))];
    }

    /// <summary>
    /// Counties' parts in statewide activities, for everybody who is signed in, grouped by any of REGION, COUNTY, SIZE_CLASS, AREA (that the activity is about), ACTIVITY_TYPE,
    /// and MONTH, QUARTER or FISCAL_YEAR of the activity's last day.
    /// </summary>
    /// <param name="groups">Counts them.</param>
    /// <param name="store">The event store.</param>
    /// <param name="by">By what, in the order in which the groups come; with no key everything is one group.</param>
    /// <param name="where">Which counties, and taking part in what.</param>
    /// <param name="regions">Which region of a county counts; by default the one of the activity's last day.</param>
    /// <param name="ct">Cancels.</param>
    [Authorize]
    public async Task<IReadOnlyList<ActivityGroupNode>> GetActivityGroups(
        [Service] Groups groups, [Service] IDocumentStore store, IReadOnlyList<GroupKey> by, ParticipationFilter? where, RegionBasis? regions, CancellationToken ct)
    {
        var rows = await groups.CountAsync(ActivityRows.Groups(store.Options.Schema, regions ?? default), by, (where ?? new()).Apply(new(), regions ?? default), ct);
        return [.. rows.Select(row => new ActivityGroupNode(row))];
    }

    /// <summary>
    /// What happened, for programme staff and auditors: the events of directors and counties, grouped by any of EVENT_TYPE, REGION, COUNTY, SIZE_CLASS, STAGE
    /// (of the county; a director's is the one served on the event's day), and MONTH, QUARTER or FISCAL_YEAR in which it happened.
    /// </summary>
    /// <param name="groups">Counts them.</param>
    /// <param name="store">The event store.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="by">By what, in the order in which the groups come; with no key everything is one group.</param>
    /// <param name="from">Happened on this day or later.</param>
    /// <param name="until">Happened on this day or earlier.</param>
    /// <param name="regions">Which region of a county counts; by default the one of the event's day.</param>
    /// <param name="ct">Cancels.</param>
    [Authorize(Clearances.Oversight)]
    public async Task<IReadOnlyList<EventGroupNode>> GetEventGroups(
        [Service] Groups groups, [Service] IDocumentStore store, ClaimsPrincipal user, IReadOnlyList<GroupKey> by, DateOnly? from, DateOnly? until, RegionBasis? regions, CancellationToken ct)
    {
        var where = new Conditions()
            .With("seen", await SeenAsync(store, user, ct))
            .AndIf(from?.ToString("O"), "from", $"{EventRows.Day} >= @from::date")
            .AndIf(until?.ToString("O"), "until", $"{EventRows.Day} <= @until::date");
        var rows = await groups.CountAsync(EventRows.Groups(store.Options.Schema, regions ?? default), by, where, ct);
        return [.. rows.Select(row => new EventGroupNode(row))];
    }

    private static async Task<string[]> SeenAsync(IDocumentStore store, ClaimsPrincipal user, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        return await session.SeenByAsync(user.Actor(), ct);
    }
}
