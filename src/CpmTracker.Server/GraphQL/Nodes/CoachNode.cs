namespace CpmTracker.Server.GraphQL.Nodes;

using System.Security.Claims;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Privacy;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.Loaders;
using CpmTracker.Server.SignIn;
using HotChocolate.Authorization;
using HotChocolate.Types.Relay;

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

    /// <summary>Coaching minutes that this coach delivered, to all directors.</summary>
    [Authorize(Clearances.Programme)]
    public int? MinutesDelivered => caseload.MinutesDelivered();

    /// <summary>The directors assigned now, with where they stand.</summary>
    [Authorize(Clearances.Programme)]
    public IReadOnlyList<CaseloadLineNode>? Directors => [.. caseload.Directors.Where(d => d.Assigned).Select(d => new CaseloadLineNode(d))];

    /// <summary>Whether any of it is made up for demonstration.</summary>
    public bool Demonstration => caseload.Demonstration;

    /// <summary>Finds a coach by id; none where the caller may not see them, or there is none such.</summary>
    /// <param name="id">The coach's id.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="coaches">Loads them.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task<CoachNode?> GetAsync(string id, ClaimsPrincipal user, CoachLoader coaches, CancellationToken ct) =>
        user.Actor().MaySee(Confidentiality.Programme, new(Coach: id)) && await coaches.LoadAsync(id, ct) is { } caseload ? new(caseload) : null;
}

/// <summary>A director in a coach's caseload.</summary>
[GraphQLName("CaseloadLine")]
public sealed class CaseloadLineNode(CaseloadDirector line)
{
    /// <summary>The director.</summary>
    public async Task<DirectorNode?> GetDirector(DirectorLoader directors, CancellationToken ct) =>
        await directors.LoadAsync(line.Director, ct) is { } view ? new(view) : null;

    /// <summary>Where the director stands in the module.</summary>
    public DirectorStatus Status => DirectorStatuses.Of(line.Status);

    /// <summary>Coaching minutes that this coach delivered.</summary>
    public int MinutesByThisCoach => line.MinutesByThisCoach;

    /// <summary>Coaching minutes delivered by any coach.</summary>
    public int MinutesDelivered => line.MinutesDelivered;

    /// <summary>Coaching minutes planned, at most.</summary>
    public int MinutesPlanned => line.MinutesPlanned;

    /// <summary>The latest day on which anything is known to have happened.</summary>
    public DateOnly LastOccurredOn => line.LastOccurredOn;
}
