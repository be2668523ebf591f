namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;

/// <summary>
/// Creates the professional development plan, which director and coach make together in coaching session 2. It needs a submitted self-assessment and a
/// ranked priority (I2). It stays open over the programme; once it is closed another one may be created.
/// </summary>
/// <param name="Director">The director's id.</param>
/// <param name="Plan">The id made for the plan.</param>
/// <param name="Assessment">The self-assessment that it comes from.</param>
/// <param name="Session">Number of the session in which it was made, if in one.</param>
/// <param name="Goals">At least one, each for a ranked area.</param>
/// <param name="On">The day.</param>
public sealed record CreateDevelopmentPlan(string Director, string Plan, string Assessment, int? Session, IReadOnlyList<PlanGoal> Goals, DateOnly On)
    : ICommand<Director, CreateDevelopmentPlan>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.AssignedCoach | Permission.TheDirector;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, CreateDevelopmentPlan command) => state.WhileInProgramme(director => director switch
    {
        _ when director.Development.Plans.Any(p => p.Plan == command.Plan) => Decision.Nothing,
        _ when director.Development.OpenPlan() is not null =>
            Decision.Reject(Rejection.PlanAlreadyCreated, "There is a professional development plan already: revise it, or close it and begin another cycle."),
        { Coach: null } => Decision.Reject(Rejection.NoCoachAssigned, "The plan is made with a coach, and none is assigned."),
        _ when director.Assessments.All(a => a.Assessment != command.Assessment) =>
            Decision.Reject(Rejection.PlanNeedsAssessment, "The plan comes from a submitted self-assessment, and this director has not submitted that one."),
        _ when command.Session is { } number && SessionRules.Planned(director.Modules.UnderWay(), number) is null => SessionRules.NotInModule(number),
        { Priorities.Count: 0 } => Decision.Reject(Rejection.PlanNeedsPriority, "The plan needs at least one ranked priority."),
        _ when !PlanRules.Complete(director, command.Goals) => PlanRules.GoalsIncomplete,
        { Coach: { } coach } => Decision.Accept(new DevelopmentPlanCreated(command.Plan, command.Assessment, command.Session, coach, command.Goals, command.On)),
    });
}
