namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;

/// <summary>Reports back on a behaviour trial of the open plan, once. The director does, or the coach who asks about it in the session.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Trial">The trial's id.</param>
/// <param name="Outcome">How it went.</param>
/// <param name="Learning">What the director learned, if told.</param>
/// <param name="On">The day of the report.</param>
public sealed record ReportBehaviorTrial(string Director, string Trial, TrialOutcome Outcome, Sealed? Learning, DateOnly On)
    : ICommand<Director, ReportBehaviorTrial>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.AssignedCoach | Permission.TheDirector;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, ReportBehaviorTrial command) => state.InPlan((_, plan) => plan.Trials.FirstOrDefault(t => t.Trial.Trial == command.Trial) switch
    {
        null => Decision.Reject(Rejection.TrialNotInPlan, "The plan has no such behaviour trial."),
        { Report: { } report } when (report.Outcome, report.Learning, report.On) == (command.Outcome, command.Learning, command.On) => Decision.Nothing,
        { Report: not null } => Decision.Reject(Rejection.TrialAlreadyReported, "The trial was reported on already; void that report to replace it."),
        _ => Decision.Accept(new BehaviorTrialReported(plan.Plan, command.Trial, command.Outcome, command.Learning, command.On)),
    });
}
