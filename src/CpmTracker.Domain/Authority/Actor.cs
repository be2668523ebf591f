namespace CpmTracker.Domain.Authority;

/// <summary>Who acts, as the sign-in tells it.</summary>
/// <param name="Subject">The person's id: a coach's or director's stream id, or a staff account. Never a name.</param>
/// <param name="Roles">In which capacities; empty for somebody who is not signed in.</param>
/// <param name="County">FIPS code of the county that a member of county staff works for.</param>
/// <param name="Region">Name of the region whose counties a member of regional staff supports.</param>
public sealed record Actor(string Subject, IReadOnlyList<Role> Roles, string? County = null, string? Region = null)
{
    /// <summary>Somebody who is not signed in: sees class C0 and changes nothing.</summary>
    public static Actor Nobody { get; } = new("", []);

    /// <summary>Whether they act in this role.</summary>
    public bool Is(Role role) => Roles.Contains(role);
}
