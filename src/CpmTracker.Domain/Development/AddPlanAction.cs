namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;

/// <summary>Adds an action step under a goal of the open plan that is under way. Director and coach do.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Action">The action step, under an id made for it.</param>
/// <param name="On">The day.</param>
public sealed record AddPlanAction(string Director, PlanAction Action, DateOnly On) : ICommand<Director, AddPlanAction>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.AssignedCoach | Permission.TheDirector;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, AddPlanAction command) => state.NewInPlan(command.Action.Action, (_, plan) => plan switch
    {
        _ when plan.Goals.Any(g => g.Goal.Goal == command.Action.Action) =>
            Decision.Reject(Rejection.ItemAlreadyInPlan, "The plan has a goal under this id."),
        _ when plan.UnderWay().All(g => g.Goal != command.Action.Goal) => PlanRules.NoGoal,
        _ => Decision.Accept(new PlanActionAdded(plan.Plan, command.Action, command.On)),
    });
}
