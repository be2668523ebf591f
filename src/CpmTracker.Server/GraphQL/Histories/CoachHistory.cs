namespace CpmTracker.Server.GraphQL.Histories;

using System.Security.Claims;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.Loaders;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.SignIn;
using HotChocolate.Authorization;
using HotChocolate.Types;

/// <summary>Adds to a coach what was recorded of them and whom they coached.</summary>
[ExtendObjectType<CoachNode>]
public sealed class CoachHistory
{
    /// <summary>The coach's whole history in order, each event with who recorded it and when. What they record of directors stands in the directors' histories.</summary>
    /// <param name="coach">The coach.</param>
    /// <param name="histories">Loads it.</param>
    /// <param name="user">Who asks; fields above their clearance are left out.</param>
    /// <param name="where">Which of its events.</param>
    /// <param name="ct">Cancels.</param>
    [Authorize(Clearances.Programme)]
    [UsePaging(ConnectionName = "HistoryEvents", MaxPageSize = 200, DefaultPageSize = 50, IncludeTotalCount = true)]
    public async Task<IEnumerable<HistoryEventNode>?> GetHistory([Parent] CoachNode coach, HistoryLoader histories, ClaimsPrincipal user, HistoryFilter? where, CancellationToken ct) =>
        new StreamHistory(await histories.LoadAsync(coach.Id, ct) ?? [], coach.Concerned, user.Actor()).Nodes(where);

    /// <summary>
    /// The coach's caseload. With recordedBy: as was known then; with occurredBy: what is known about the end of that day, corrections applied; with both: what was known then
    /// about that day. None before the registration.
    /// </summary>
    /// <param name="coach">The coach.</param>
    /// <param name="histories">Loads the coach's history, and their directors'.</param>
    /// <param name="coaches">Tells which directors the coach ever had.</param>
    /// <param name="recordedBy">With what was recorded up to and with this instant.</param>
    /// <param name="occurredBy">About the end of this day.</param>
    /// <param name="ct">Cancels.</param>
    [Authorize(Clearances.Programme)]
    public async Task<CaseloadNode?> GetAsOf(
        [Parent] CoachNode coach, HistoryLoader histories, CoachLoader coaches, DateTimeOffset? recordedBy, DateOnly? occurredBy, CancellationToken ct)
    {
        var directors = (await coaches.LoadAsync(coach.Id, ct))?.Directors.Select(d => d.Director) ?? [];
        var views = await histories.ReplayAsync([coach.Id, .. directors], recordedBy, occurredBy, ct);
        return views.Coach(coach.Id) is { } view ? new(view) : null;
    }
}

/// <summary>A coach's caseload at some time.</summary>
[GraphQLName("Caseload")]
public sealed class CaseloadNode(CoachCaseload caseload)
{
    /// <summary>The day of registration.</summary>
    public DateOnly? RegisteredOn => caseload.RegisteredOn;

    /// <summary>The day from which the coach takes no more directors.</summary>
    public DateOnly? StoodDownOn => caseload.StoodDownOn;

    /// <summary>For how many directors at a time; none where not agreed.</summary>
    public int? Capacity => caseload.Capacity;

    /// <summary>Directors assigned who are in the programme.</summary>
    public int ActiveDirectors => caseload.ActiveDirectors();

    /// <summary>Coaching minutes that this coach delivered, to all directors.</summary>
    public int MinutesDelivered => caseload.MinutesDelivered();

    /// <summary>The directors assigned, with where they stand.</summary>
    public IReadOnlyList<CaseloadLineNode> Directors => [.. caseload.Directors.Where(d => d.Assigned).Select(d => new CaseloadLineNode(d))];
}
