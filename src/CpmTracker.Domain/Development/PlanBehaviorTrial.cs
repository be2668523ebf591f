namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;

/// <summary>
/// Plans an activity or opportunity in which the director tries a behaviour, with the session in which the coach asks about it (coaching guide, session 2). Director
/// and coach do.
/// </summary>
/// <param name="Director">The director's id.</param>
/// <param name="Trial">The trial, under an id made for it.</param>
/// <param name="Behaviors">The behaviours as the catalogue in force has them; none where there is no catalogue.</param>
/// <param name="On">The day on which it is agreed.</param>
public sealed record PlanBehaviorTrial(string Director, BehaviorTrial Trial, BehaviorsInForce? Behaviors, DateOnly On) : ICommand<Director, PlanBehaviorTrial>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.AssignedCoach | Permission.TheDirector;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, PlanBehaviorTrial command) => state.NewInPlan(command.Trial.Trial, (director, plan) => command.Behaviors switch
    {
        null => BehaviorsInForce.NoBehavior,
        var behaviors when !behaviors.Has(command.Trial.Behavior) => BehaviorsInForce.NoBehavior,
        _ when PlanRules.Against(director, command.Trial.ReviewAt) is { } rejected => rejected,
        _ => Decision.Accept(new BehaviorTrialPlanned(plan.Plan, command.Trial, command.On)),
    });
}
