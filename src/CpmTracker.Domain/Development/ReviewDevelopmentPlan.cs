namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;

/// <summary>
/// Records a review of the open plan: for each goal talked about whether it is kept, adjusted, achieved or dropped. Director and coach do, in a session or outside
/// one.
/// </summary>
/// <param name="Director">The director's id.</param>
/// <param name="Review">The id made for the review.</param>
/// <param name="Session">The coaching session in which it was; none if outside a session.</param>
/// <param name="Decisions">At least one, each about another goal under way.</param>
/// <param name="NextReviewOn">When to review again, if agreed.</param>
/// <param name="On">The day.</param>
public sealed record ReviewDevelopmentPlan(string Director, string Review, SessionPoint? Session, IReadOnlyList<GoalDecision> Decisions, DateOnly? NextReviewOn, DateOnly On)
    : ICommand<Director, ReviewDevelopmentPlan>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.AssignedCoach | Permission.TheDirector;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, ReviewDevelopmentPlan command) => state.NewInPlan(command.Review, (director, plan) => command.Decisions switch
    {
        { Count: 0 } => Incomplete,
        var decisions when decisions.DistinctBy(d => d.Goal).Count() < decisions.Count => Incomplete,
        var decisions when decisions.Any(d => plan.UnderWay().All(g => g.Goal != d.Goal)) => PlanRules.NoGoal,
        _ when command.NextReviewOn <= command.On => Decision.Reject(Rejection.NextReviewNotLater, "The next review must lie after this one."),
        _ when PlanRules.Against(director, command.Session) is { } rejected => rejected,
        var decisions => Decision.Accept(new DevelopmentPlanReviewed(plan.Plan, command.Review, command.Session, decisions, command.NextReviewOn, command.On)),
    });

    private static Decision Incomplete { get; } = Decision.Reject(Rejection.DecisionsIncomplete, "Decide about at least one goal, and once about each.");
}
