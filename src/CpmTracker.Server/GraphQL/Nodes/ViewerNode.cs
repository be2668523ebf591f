namespace CpmTracker.Server.GraphQL.Nodes;

using CpmTracker.Domain.Authority;
using CpmTracker.Server.GraphQL.Loaders;

/// <summary>Who asks.</summary>
[GraphQLName("Viewer")]
public sealed class ViewerNode(Actor actor)
{
    /// <summary>Whether there was a token.</summary>
    public bool SignedIn => actor != Actor.Nobody;

    /// <summary>The token's subject: a coach's or director's id, or a staff account.</summary>
    public string Subject => actor.Subject;

    /// <summary>In which roles they act.</summary>
    public IReadOnlyList<Role> Roles => actor.Roles;

    /// <summary>FIPS code of the county that a member of county staff works for.</summary>
    public string? CountyFips => actor.County;

    /// <summary>The caller as a coach; none for others.</summary>
    public async Task<CoachNode?> GetCoach(CoachLoader coaches, CancellationToken ct) =>
        actor.Is(Role.Coach) && await coaches.LoadAsync(actor.Subject, ct) is { } caseload ? new(caseload) : null;

    /// <summary>The caller as a director; none for others.</summary>
    public async Task<DirectorNode?> GetDirector(DirectorLoader directors, CancellationToken ct) =>
        actor.Is(Role.Director) && await directors.LoadAsync(actor.Subject, ct) is { } progress ? new(progress) : null;
}
