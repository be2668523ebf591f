namespace CpmTracker.Server.GraphQL.Nodes;

using System.Security.Claims;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Privacy;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.Loaders;
using CpmTracker.Server.SignIn;
using HotChocolate.Authorization;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Marten;

/// <summary>A director who takes part in the development programme.</summary>
[Node]
[Confidential(Confidentiality.Programme)]
[GraphQLName("Director")]
public sealed class DirectorNode(DirectorProgress progress) : IConcerning
{
    /// <inheritdoc/>
    [GraphQLIgnore]
    public Concerned Concerned => new(progress.Id, progress.Coach, progress.County);

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
    public DirectorProgressNode Progress => new(progress);

    /// <summary>
    /// Where the director stood: as recorded up to a version of the history, or up to an instant. What was recorded later is left out, also when it happened before.
    /// None before the enrolment was recorded.
    /// </summary>
    /// <param name="store">The event store.</param>
    /// <param name="version">Up to and with this version, from 1.</param>
    /// <param name="instant">Up to and with this instant.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<DirectorProgressNode?> GetAsOf([Service] IDocumentStore store, int? version, DateTimeOffset? instant, CancellationToken ct)
    {
        if (version is null == instant is null) throw new GraphQLException("Give a version or an instant, and only one of them.");
        if (version is < 1) throw new GraphQLException("Versions count from 1.");
        await using var session = store.QuerySession();
        var view = await session.Events.AggregateStreamAsync<DirectorProgress>(progress.Id, version ?? 0, instant, token: ct);
        return view is null ? null : new(view);
    }

    /// <summary>The whole development history in order, each event with who recorded it and when. Nothing in it is ever changed; a correction is a later event.</summary>
    /// <param name="store">The event store.</param>
    /// <param name="user">Who asks; fields above their clearance are left out.</param>
    /// <param name="ct">Cancels.</param>
    [UsePaging(ConnectionName = "DevelopmentHistory", MaxPageSize = 200, DefaultPageSize = 50, IncludeTotalCount = true)]
    public async Task<IEnumerable<HistoryEventNode>> GetHistory([Service] IDocumentStore store, ClaimsPrincipal user, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        var events = await session.Events.FetchStreamAsync(progress.Id, token: ct);
        var actor = user.Actor();
        return [.. events.Select(e => new HistoryEventNode(e, Concerned, actor))];
    }

    /// <summary>Finds a director by id; none where the caller may not see them, or there is none such.</summary>
    /// <param name="id">The director's id.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="directors">Loads them.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task<DirectorNode?> GetAsync(string id, ClaimsPrincipal user, DirectorLoader directors, CancellationToken ct) =>
        await directors.LoadAsync(id, ct) is { } view && new DirectorNode(view) is var director && user.Actor().MaySee(Confidentiality.Programme, director.Concerned)
            ? director
            : null;
}
