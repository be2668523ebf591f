namespace CpmTracker.Domain.Counties;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Privacy;

/// <summary>Reports how an action step stands. The county's staff do, or an administrator.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Report">The id made for this record.</param>
/// <param name="Step">The step.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Comment">What there is to say, if anything.</param>
/// <param name="On">The day at which it stood so.</param>
public sealed record ReportActionStepProgress(
    string County, string Report, string Step, StepStatus Status, Sealed? Comment, DateOnly On)
    : ICommand<County, ReportActionStepProgress>
{
    /// <inheritdoc/>
    public string Stream => StreamId.OfCounty(County);

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.StaffOfTheCounty | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(County? state, ReportActionStepProgress command) => state.OnceOnly(command.Report, county =>
        county.All<ActionStepPlanned>().Any(s => s.Step == command.Step)
            ? Decision.Accept(new ActionStepProgressReported(command.County, command.Report, command.Step, command.Status, command.Comment, command.On))
            : Decision.Reject(Rejection.ActionStepNotPlanned, "The county has planned no such action step."));
}
