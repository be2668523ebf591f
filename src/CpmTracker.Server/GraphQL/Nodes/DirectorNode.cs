namespace CpmTracker.Server.GraphQL.Nodes;

using System.Security.Claims;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Privacy;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.Histories;
using CpmTracker.Server.GraphQL.Loaders;
using CpmTracker.Server.SignIn;
using HotChocolate.Authorization;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

/// <summary>A director who takes part in the development programme.</summary>
[Node]
[Confidential(Confidentiality.Programme)]
[GraphQLName("Director")]
public sealed class DirectorNode(DirectorProgress progress) : IConcerning
{
    /// <inheritdoc/>
    [GraphQLIgnore]
    public Concerned Concerned => progress.Concerned();

    /// <summary>The director's opaque id.</summary>
    public string Id => progress.Id;

    /// <summary>How many events the director's history holds; send it as expectedVersion to be told when somebody else was faster.</summary>
    public int Version => (int)progress.Version;

    /// <summary>The director's name in the person register; none once erased.</summary>
    [Authorize(Clearances.Programme)]
    public async Task<string?> GetName(NameLoader names, CancellationToken ct) => await names.LoadAsync(progress.Id, ct);

    /// <summary>The county served now.</summary>
    public async Task<CountyNode?> GetCounty(CountyLoader counties, CancellationToken ct) =>
        await counties.LoadAsync(progress.County, ct) is { } county ? new(county) : null;

    /// <summary>The coach assigned now.</summary>
    public async Task<CoachNode?> GetCoach(CoachLoader coaches, CancellationToken ct) =>
        progress.Coach is { } coach && await coaches.LoadAsync(coach, ct) is { } caseload ? new(caseload) : null;

    /// <summary>Where the director stands now.</summary>
    public DirectorProgressNode Progress => new(progress, Concerned);

    /// <summary>
    /// Where the director stood. With recordedBy or a version: as was known then; what was recorded later is left out, also when it happened before. With occurredBy: what is
    /// known about the end of that day; what happened later is left out, and a record that was corrected counts with the day that its latest correction tells. Both
    /// together: what was known then about that day; neither: what is known now. None before the enrolment.
    /// </summary>
    /// <param name="histories">Loads the history.</param>
    /// <param name="version">With what was recorded up to and with this version, from 1.</param>
    /// <param name="recordedBy">With what was recorded up to and with this instant.</param>
    /// <param name="occurredBy">About the end of this day.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<DirectorProgressNode?> GetAsOf(HistoryLoader histories, int? version, DateTimeOffset? recordedBy, DateOnly? occurredBy, CancellationToken ct)
    {
        if (version is not null && recordedBy is not null) throw new GraphQLException("Give a version or an instant, and only one of them.");
        if (version is < 1) throw new GraphQLException("Versions count from 1.");
        var events = await histories.LoadAsync(progress.Id, ct) ?? [];
        var view = AsKnown.Of([.. events.Take(version ?? events.Count)], recordedBy, occurredBy)
            .Aggregate(default(DirectorProgress), (view, e) => DirectorProgress.Fold(view, progress.Id, e));
        return view is null ? null : new(view, Concerned);
    }

    /// <summary>The whole development history in order, each event with who recorded it and when. Nothing in it is ever changed; a correction is a later event.</summary>
    /// <param name="histories">Loads it.</param>
    /// <param name="user">Who asks; fields above their clearance are left out.</param>
    /// <param name="where">Which of its events.</param>
    /// <param name="ct">Cancels.</param>
    [UsePaging(ConnectionName = "DevelopmentHistory", MaxPageSize = 200, DefaultPageSize = 50, IncludeTotalCount = true)]
    public async Task<IEnumerable<HistoryEventNode>> GetHistory(HistoryLoader histories, ClaimsPrincipal user, HistoryFilter? where, CancellationToken ct) =>
        new StreamHistory(await histories.LoadAsync(progress.Id, ct) ?? [], Concerned, user.Actor()).Nodes(where);

    /// <summary>The director, if the caller may see them: who has just recorded something about the past of one need not.</summary>
    internal DirectorNode? SeenBy(ClaimsPrincipal user) => user.Actor().MaySee(Confidentiality.Programme, Concerned) ? this : null;

    /// <summary>Finds a director by id; none where the caller may not see them, or there is none such.</summary>
    /// <param name="id">The director's id.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="directors">Loads them.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task<DirectorNode?> GetAsync(string id, ClaimsPrincipal user, DirectorLoader directors, CancellationToken ct) =>
        await directors.LoadAsync(id, ct) is { } view ? new DirectorNode(view).SeenBy(user) : null;
}
