namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;

/// <summary>Revises the professional development plan after a review with the coach; earlier goals stay readable in the history.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Goals">The goals as they are from now on, at least one, each for a ranked area.</param>
/// <param name="Reason">Why.</param>
/// <param name="On">The day.</param>
public sealed record ReviseDevelopmentPlan(string Director, IReadOnlyList<PlanGoal> Goals, Sealed Reason, DateOnly On) : ICommand<Director, ReviseDevelopmentPlan>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.AssignedCoach | Permission.TheDirector;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, ReviseDevelopmentPlan command) => state.WhileInProgramme(director => director switch
    {
        { Plan: null } => Decision.Reject(Rejection.PlanNotCreated, "There is no professional development plan yet: create it."),
        _ when director.Goals.SequenceEqual(command.Goals) => Decision.Nothing,
        _ when !PlanRules.Complete(director, command.Goals) => PlanRules.GoalsIncomplete,
        { Plan: { } plan } => Decision.Accept(new DevelopmentPlanRevised(plan, director.PlanRevision + 1, command.Goals, command.Reason, command.On)),
    });
}
