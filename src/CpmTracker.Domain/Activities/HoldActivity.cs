namespace CpmTracker.Domain.Activities;

using CpmTracker.Domain.Authority;

/// <summary>
/// Records that an activity was held, or tells anew when, how and where: what is told last counts. Administrators do, and the region's staff for an activity of
/// their own region. What was cancelled cannot be held.
/// </summary>
/// <param name="Activity">The activity's id.</param>
/// <param name="From">The first day.</param>
/// <param name="Mode">How people met.</param>
/// <param name="Place">Where, if told.</param>
/// <param name="On">The last day.</param>
public sealed record HoldActivity(string Activity, DateOnly From, ActivityMode Mode, string? Place, DateOnly On) : ICommand<StatewideActivity, HoldActivity>
{
    /// <inheritdoc/>
    public string Stream => Activity;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.Administrator | Permission.StaffOfTheRegion;

    /// <inheritdoc/>
    public static Decision Decide(StatewideActivity? state, HoldActivity command) => state.WhileItStands(activity =>
        new ActivityHeld(command.From, command.Mode, command.Place, command.On) switch
        {
            var held when held == activity.Held => Decision.Nothing,
            _ when !ActivityRules.Possible(command.From, command.On) => ActivityRules.ImpossibleDays,
            var held => Decision.Accept(held),
        });
}
