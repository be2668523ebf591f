namespace CpmTracker.Domain.Counties;

using CpmTracker.Domain.Authority;

/// <summary>Adopts the county's Implementation Plan with its horizon, usually 12 to 18 months. The county's staff do, or an administrator.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Plan">The id made for the plan.</param>
/// <param name="StartsOn">Target start.</param>
/// <param name="ReassessOn">Target day of the reassessment, after the start.</param>
/// <param name="On">The day of adoption.</param>
public sealed record AdoptImplementationPlan(string County, string Plan, DateOnly StartsOn, DateOnly ReassessOn, DateOnly On) : ICommand<County, AdoptImplementationPlan>
{
    /// <inheritdoc/>
    public string Stream => StreamId.OfCounty(County);

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.StaffOfTheCounty | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(County? state, AdoptImplementationPlan command) => state.OnceOnly(command.Plan, county => county switch
    {
        { Priorities: null } => Decision.Reject(Rejection.LocalPrioritiesNotSet, "The plan comes from the local priorities, and the county has set none."),
        _ when command.ReassessOn <= command.StartsOn => PlanningRules.ReassessmentBeforeStart,
        _ => Decision.Accept(new ImplementationPlanAdopted(
            command.County, command.Plan, command.StartsOn, command.ReassessOn, OutsideUsualHorizon(command.StartsOn, command.ReassessOn), command.On)),
    });

    /// <summary>Counted in calendar months, not by adding months to the start: that has no answer near the end of the calendar.</summary>
    private static bool OutsideUsualHorizon(DateOnly start, DateOnly reassess)
    {
        var months = ((reassess.Year - start.Year) * 12) + reassess.Month - start.Month;
        var sameDay = Math.Min(start.Day, DateTime.DaysInMonth(reassess.Year, reassess.Month));
        return (months, reassess.Day.CompareTo(sameDay)) is ( < 12, _) or (12, < 0) or (18, > 0) or ( > 18, _);
    }
}
