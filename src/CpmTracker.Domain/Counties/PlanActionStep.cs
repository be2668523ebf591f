namespace CpmTracker.Domain.Counties;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Privacy;

/// <summary>Plans an action step towards an objective. The county's staff do, or an administrator.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Step">The id made for the step.</param>
/// <param name="Objective">The objective.</param>
/// <param name="Action">What is to be done.</param>
/// <param name="Owner">The leader or team responsible, by role.</param>
/// <param name="TargetOn">The target day for monitoring progress.</param>
/// <param name="SupportedBy">What will support progress, if told.</param>
/// <param name="On">The day of planning.</param>
public sealed record PlanActionStep(
    string County, string Step, string Objective, Sealed Action, Sealed Owner, DateOnly TargetOn, Sealed? SupportedBy, DateOnly On)
    : ICommand<County, PlanActionStep>
{
    /// <inheritdoc/>
    public string Stream => StreamId.OfCounty(County);

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.StaffOfTheCounty | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(County? state, PlanActionStep command) => state.OnceOnly(command.Step, county =>
        county.All<ObjectiveSet>().Any(o => o.Objective == command.Objective)
            ? Decision.Accept(new ActionStepPlanned(
                command.County, command.Step, command.Objective, command.Action, command.Owner, command.TargetOn, command.SupportedBy, command.On))
            : Decision.Reject(Rejection.ObjectiveNotSet, "The county has set no such objective."));
}
