namespace CpmTracker.Server.GraphQL.Nodes;

using System.Security.Claims;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Privacy;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.Loaders;
using CpmTracker.Server.SignIn;
using HotChocolate.Authorization;
using HotChocolate.Types.Relay;
using Marten;

/// <summary>A coach, with whom they coach and how many minutes that took. Handed to programme staff, auditors, the coach, and those who may see a director whom they coach.</summary>
[Node]
[GraphQLName("Coach")]
public sealed class CoachNode(CoachCaseload caseload) : IConcerning
{
    /// <inheritdoc/>
    [GraphQLIgnore]
    public Concerned Concerned => new(Coach: caseload.Id);

    /// <summary>The coach's opaque id.</summary>
    public string Id => caseload.Id;

    /// <summary>The coach's name in the person register; none once erased.</summary>
    [Authorize]
    public async Task<string?> GetName(NameLoader names, CancellationToken ct) => await names.LoadAsync(caseload.Id, ct);

    /// <summary>The day of registration.</summary>
    [Authorize]
    public DateOnly? RegisteredOn => caseload.RegisteredOn;

    /// <summary>The day from which the coach takes no more directors.</summary>
    [Authorize]
    public DateOnly? StoodDownOn => caseload.StoodDownOn;

    /// <summary>For how many directors at a time; none where not agreed.</summary>
    [Authorize]
    public int? Capacity => caseload.Capacity;

    /// <summary>Directors assigned now who are in the programme.</summary>
    [Authorize(Clearances.Programme)]
    public int? ActiveDirectors => caseload.ActiveDirectors();

    /// <summary>Whether more directors are assigned than agreed; an assignment beyond the capacity is kept and flagged, never refused.</summary>
    [Authorize(Clearances.Programme)]
    public bool? OverCapacity => caseload.OverCapacity();

    /// <summary>Coaching minutes that this coach delivered, to all directors.</summary>
    [Authorize(Clearances.Programme)]
    public int? MinutesDelivered => caseload.MinutesDelivered();

    /// <summary>The directors assigned now, with where they stand.</summary>
    [Authorize(Clearances.Programme)]
    public IReadOnlyList<CaseloadLineNode>? Directors => [.. caseload.Directors.Where(d => d.Assigned).Select(d => new CaseloadLineNode(d))];

    /// <summary>The sessions that this coach has agreed with directors, from one moment up to another, in the order of time.</summary>
    /// <param name="from">From this moment on.</param>
    /// <param name="until">Up to this moment, and not with it.</param>
    /// <param name="store">The event store.</param>
    /// <param name="ct">Cancels.</param>
    [Authorize(Clearances.Programme)]
    public async Task<IReadOnlyList<AgendaItemNode>?> GetAgenda(DateTimeOffset from, DateTimeOffset until, [Service] IDocumentStore store, CancellationToken ct) =>
    [
        .. (await CoachedAsync(store, ct)).SelectMany(d => d.Scheduled.Select(s => (Director: d, Session: s)))
            .Where(i => i.Session.At >= from && i.Session.At < until)
            .OrderBy(i => i.Session.At).ThenBy(i => i.Director.Id, StringComparer.Ordinal)
            .Select(i => new AgendaItemNode(i.Session, i.Director)),
    ];

    /// <summary>The directors assigned now of whom nothing is known to have happened for so many days, the longest quiet first.</summary>
    /// <param name="asOf">Counted back from this day.</param>
    /// <param name="days">At least so many days.</param>
    /// <param name="store">The event store.</param>
    /// <param name="ct">Cancels.</param>
    [Authorize(Clearances.Programme)]
    public async Task<IReadOnlyList<QuietDirectorNode>?> GetQuiet(DateOnly asOf, int days, [Service] IDocumentStore store, CancellationToken ct) =>
    [
        .. (await CoachedAsync(store, ct)).Select(d => new QuietDirectorNode(d, asOf)).Where(q => q.Days >= days)
            .OrderBy(q => q.LastOccurredOn).ThenBy(q => q.DirectorId, StringComparer.Ordinal),
    ];

    /// <summary>Whether any of it is made up for demonstration.</summary>
    public bool Demonstration => caseload.Demonstration;

    /// <summary>Finds a coach by id; none where the caller may not see them, or there is none such.</summary>
    /// <param name="id">The coach's id.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="coaches">Loads them.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task<CoachNode?> GetAsync(string id, ClaimsPrincipal user, CoachLoader coaches, CancellationToken ct) =>
        user.Actor().MaySee(Confidentiality.Programme, new(Coach: id)) && await coaches.LoadAsync(id, ct) is { } caseload ? new(caseload) : null;

    private async Task<IReadOnlyList<DirectorProgress>> CoachedAsync(IDocumentStore store, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        return await session.Query<DirectorProgress>().Where(d => d.Coach == caseload.Id && d.WithdrawnOn == null).OrderBy(d => d.Id).ToListAsync(ct);
    }
}

/// <summary>A director in a coach's caseload.</summary>
[GraphQLName("CaseloadLine")]
public sealed class CaseloadLineNode(CaseloadDirector line)
{
    /// <summary>The director as they are now; none where the caller may not see them any more.</summary>
    public Task<DirectorNode?> GetDirector(ClaimsPrincipal user, DirectorLoader directors, CancellationToken ct) =>
        DirectorNode.GetAsync(line.Director, user, directors, ct);

    /// <summary>Where the director stands in the module.</summary>
    public DirectorStatus Status => DirectorStatuses.Of(line.Status);

    /// <summary>Where the director stands in each module started, in the order of starting.</summary>
    public IReadOnlyList<ModuleStandingNode> Modules => [.. line.Modules.Select(m => new ModuleStandingNode(m))];

    /// <summary>Whether the director's part in the programme rests now: they are not quiet then.</summary>
    public bool Paused => line.Paused;

    /// <summary>Coaching minutes that this coach delivered.</summary>
    public int MinutesByThisCoach => line.MinutesByThisCoach;

    /// <summary>Coaching minutes delivered by any coach.</summary>
    public int MinutesDelivered => line.MinutesDelivered;

    /// <summary>Coaching minutes planned, at most.</summary>
    public int MinutesPlanned => line.MinutesPlanned;

    /// <summary>The latest day on which anything is known to have happened.</summary>
    public DateOnly LastOccurredOn => line.LastOccurredOn;
}
