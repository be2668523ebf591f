namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;

/// <summary>
/// Revises the goals of the open plan that are under way; goals that ended stay as they are, and earlier goals stay readable in the history. Director and coach do,
/// after a review.
/// </summary>
/// <param name="Director">The director's id.</param>
/// <param name="Goals">The goals under way as they are from now on, at least one, each for a ranked area.</param>
/// <param name="Reason">Why.</param>
/// <param name="On">The day.</param>
public sealed record ReviseDevelopmentPlan(string Director, IReadOnlyList<PlanGoal> Goals, Sealed Reason, DateOnly On) : ICommand<Director, ReviseDevelopmentPlan>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.AssignedCoach | Permission.TheDirector;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, ReviseDevelopmentPlan command) => state.InPlan((director, plan) => plan switch
    {
        _ when plan.UnderWay().SequenceEqual(command.Goals) => Decision.Nothing,
        _ when !PlanRules.Complete(director, command.Goals) => PlanRules.GoalsIncomplete,
        _ when plan.Goals.Any(g => g.End is not null && command.Goals.Any(c => c.Goal == g.Goal.Goal)) => PlanRules.ItemEnded,
        _ when plan.UnderWay().Any(g => command.Goals.All(c => c.Goal != g.Goal) && plan.Actions.Any(a => a.End is null && a.Action.Goal == g.Goal)) =>
            Decision.Reject(Rejection.GoalHasActions, "A goal that is left out has action steps under way: achieve or drop them first."),
        _ => Decision.Accept(new DevelopmentPlanRevised(plan.Plan, plan.Revision + 1, command.Goals, command.Reason, command.On)),
    });
}
