namespace CpmTracker.Domain.Counties;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Privacy;

/// <summary>Records that an Implementation Plan was reassessed, after which its reassessment is due no longer. The county's staff do, or an administrator.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Reassessment">The id made for this record.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Findings">What was found, if told.</param>
/// <param name="On">The day, after the plan's start.</param>
public sealed record ReassessPlan(string County, string Reassessment, string Plan, Sealed? Findings, DateOnly On) : ICommand<County, ReassessPlan>
{
    /// <inheritdoc/>
    public string Stream => StreamId.OfCounty(County);

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.StaffOfTheCounty | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(County? state, ReassessPlan command) => state.OnceOnly(command.Reassessment, county => county.Plans.FirstOrDefault(p => p.Plan == command.Plan) switch
    {
        null => PlanningRules.PlanNotAdopted,
        var plan when command.On <= plan.StartsOn => PlanningRules.ReassessmentBeforeStart,
        _ => Decision.Accept(new PlanReassessed(command.County, command.Reassessment, command.Plan, command.Findings, command.On)),
    });
}
