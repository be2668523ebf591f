namespace CpmTracker.Server.GraphQL.Nodes;

using CpmTracker.Domain.Authority;

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
}
