namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;

/// <summary>Reports how far an action step of the open plan has come. Director and coach do.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Action">The action's id.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Note">What there is to say of it, if told.</param>
/// <param name="On">As of which day.</param>
public sealed record ReportPlanActionProgress(string Director, string Action, PlanActionStatus Status, Sealed? Note, DateOnly On)
    : ICommand<Director, ReportPlanActionProgress>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.AssignedCoach | Permission.TheDirector;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, ReportPlanActionProgress command) => state.InPlan((_, plan) => plan.Actions.FirstOrDefault(a => a.Action.Action == command.Action) switch
    {
        null => PlanRules.NoItem,
        { Reports: [.., var last] } when (last.Status, last.Note, last.On) == (command.Status, command.Note, command.On) => Decision.Nothing,
        { End: not null } => PlanRules.ItemEnded,
        _ => Decision.Accept(new PlanActionProgressReported(plan.Plan, command.Action, command.Status, command.Note, command.On)),
    });
}
