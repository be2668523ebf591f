namespace CpmTracker.Domain.Counties;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Privacy;

/// <summary>Sets an objective of an Implementation Plan. The county's staff do, or an administrator.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Objective">The id made for the objective.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Area">The area of concentration.</param>
/// <param name="Statement">The change wanted.</param>
/// <param name="On">The day.</param>
public sealed record SetObjective(
    string County, string Objective, string Plan, AreaOfConcentration Area, Sealed Statement, DateOnly On)
    : ICommand<County, SetObjective>
{
    /// <inheritdoc/>
    public string Stream => StreamId.OfCounty(County);

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.StaffOfTheCounty | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(County? state, SetObjective command) => state.OnceOnly(command.Objective, county =>
        county.Plans.Any(p => p.Plan == command.Plan)
            ? Decision.Accept(new ObjectiveSet(command.County, command.Objective, command.Plan, command.Area, command.Statement, command.On))
            : PlanningRules.PlanNotAdopted);
}
