namespace CpmTracker.Domain.Directors;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Catalogue;

/// <summary>Records an activity of the module as done. The director says so, or the coach at the session; both know.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Module">The module's id.</param>
/// <param name="Activity">The activity's id in the module, such as <c>A2</c>.</param>
/// <param name="Minutes">Time spent in minutes, if told: 1 to 1,440.</param>
/// <param name="On">The day it was done.</param>
public sealed record CompleteActivity(string Director, string Module, string Activity, int? Minutes, DateOnly On) : ICommand<Director, CompleteActivity>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.TheDirector | Permission.AssignedCoach | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, CompleteActivity command) => state.InModule(command.Module, (_, module) =>
        (Planned: module.Plan.Segments.SelectMany(s => s.Activities).FirstOrDefault(a => a.Activity == command.Activity), command.Minutes) switch
        {
            (null, _) => Decision.Reject(Rejection.ActivityNotInModule, "The module has no such activity."),
            ({ DoneBy: not DoneBy.Completing }, _) => Decision.Reject(Rejection.ActivityRecordsItself, "Record the thing itself; the activity is then done."),
            (_, < 1 or > 1440) => Decision.Reject(Rejection.MinutesImpossible, "The time spent must be from 1 to 1,440 minutes."),
            _ when module.Activities.Any(a => a.Activity == command.Activity) => Decision.Nothing,
            var (planned, minutes) => Decision.Accept(new ActivityCompleted(
                module.Plan.Module, planned.Activity, minutes, module.IsLate(planned.Due, command.On), command.On)),
        });
}
