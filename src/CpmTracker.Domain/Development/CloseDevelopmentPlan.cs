namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;

/// <summary>Closes the open plan: its cycle is over, and another one may be created. Director and coach do.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Summary">What came of it.</param>
/// <param name="On">The day.</param>
public sealed record CloseDevelopmentPlan(string Director, Sealed Summary, DateOnly On) : ICommand<Director, CloseDevelopmentPlan>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.AssignedCoach | Permission.TheDirector;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, CloseDevelopmentPlan command) => state.WhileInProgramme(director => director.Development switch
    {
        { Plans: [] } => PlanRules.NoPlan,
        var development => development.OpenPlan() is { } plan ? Decision.Accept(new DevelopmentPlanClosed(plan.Plan, command.Summary, command.On)) : Decision.Nothing,
    });
}
