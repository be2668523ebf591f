namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;

/// <summary>Records that a goal or an action step of the open plan was achieved. Director and coach do.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Item">Id of the goal or the action.</param>
/// <param name="Reason">By what it is seen, if told.</param>
/// <param name="On">The day.</param>
public sealed record AchievePlanItem(string Director, string Item, Sealed? Reason, DateOnly On) : ICommand<Director, AchievePlanItem>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.AssignedCoach | Permission.TheDirector;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, AchievePlanItem command) => state.InPlan((_, plan) => plan.ItemNamed(command.Item) switch
    {
        null => PlanRules.NoItem,
        { End.Achieved: true } => Decision.Nothing,
        { End: not null } => PlanRules.ItemEnded,
        _ => Decision.Accept(new PlanItemAchieved(plan.Plan, command.Item, command.Reason, command.On)),
    });
}
