namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;

/// <summary>Adds a goal to the open plan, for a ranked priority. Director and coach do.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Goal">The goal, under an id that the plan does not have yet.</param>
/// <param name="On">The day.</param>
public sealed record AddPlanGoal(string Director, PlanGoal Goal, DateOnly On) : ICommand<Director, AddPlanGoal>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.AssignedCoach | Permission.TheDirector;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, AddPlanGoal command) => state.InPlan((director, plan) => plan switch
    {
        _ when plan.Goals.Any(g => g.Goal == command.Goal) => Decision.Nothing,
        _ when plan.Goals.Any(g => g.Goal.Goal == command.Goal.Goal) =>
            Decision.Reject(Rejection.ItemAlreadyInPlan, "The plan has another goal under this id: revise it, or give the new one another id."),
        _ when !PlanRules.Complete(director, [command.Goal]) => PlanRules.GoalsIncomplete,
        _ => Decision.Accept(new PlanGoalAdded(plan.Plan, command.Goal, command.On)),
    });
}
