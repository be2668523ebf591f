namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;

/// <summary>Records that a goal or an action step of the open plan was dropped. Director and coach do.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Item">Id of the goal or the action.</param>
/// <param name="Reason">Why.</param>
/// <param name="On">The day.</param>
public sealed record DropPlanItem(string Director, string Item, Sealed Reason, DateOnly On) : ICommand<Director, DropPlanItem>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.AssignedCoach | Permission.TheDirector;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, DropPlanItem command) => state.InPlan((_, plan) => plan.ItemNamed(command.Item) switch
    {
        null => PlanRules.NoItem,
        { End.Achieved: false } => Decision.Nothing,
        { End: not null } => PlanRules.ItemEnded,
        _ => Decision.Accept(new PlanItemDropped(plan.Plan, command.Item, command.Reason, command.On)),
    });
}
