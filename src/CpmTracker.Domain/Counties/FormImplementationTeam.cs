namespace CpmTracker.Domain.Counties;

using CpmTracker.Domain.Authority;

/// <summary>Forms the county's implementation team, which replaces an earlier one. The county's staff do, or an administrator.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Team">The id made for this record.</param>
/// <param name="Members">How many in which role; no person is named.</param>
/// <param name="On">From which day.</param>
public sealed record FormImplementationTeam(string County, string Team, IReadOnlyList<TeamMembers> Members, DateOnly On) : ICommand<County, FormImplementationTeam>
{
    /// <inheritdoc/>
    public string Stream => StreamId.OfCounty(County);

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.StaffOfTheCounty | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(County? state, FormImplementationTeam command) => state.OnceOnly(command.Team, _ => command.Members switch
    {
        [] => Decision.Reject(Rejection.TeamRolesNotDistinct, "A team has members: tell at least one role."),
        var members when members.DistinctBy(m => m.Role).Count() < members.Count => Decision.Reject(Rejection.TeamRolesNotDistinct, "Tell each role once."),
        var members when members.Any(m => Heads.Impossible(m.Headcount)) => Heads.Rejected,
        var members => Decision.Accept(new ImplementationTeamFormed(command.County, command.Team, [.. members.OrderBy(m => m.Role)], command.On)),
    });
}
