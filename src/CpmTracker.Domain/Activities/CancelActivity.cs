namespace CpmTracker.Domain.Activities;

using CpmTracker.Domain.Authority;

/// <summary>Cancels an activity that was announced and not held. Administrators do, and the region's staff for an activity of their own region.</summary>
/// <param name="Activity">The activity's id.</param>
/// <param name="Reason">Why, as a class.</param>
/// <param name="On">The day on which that was decided.</param>
public sealed record CancelActivity(string Activity, CancellationReason Reason, DateOnly On) : ICommand<StatewideActivity, CancelActivity>
{
    /// <inheritdoc/>
    public string Stream => Activity;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.Administrator | Permission.StaffOfTheRegion;

    /// <inheritdoc/>
    public static Decision Decide(StatewideActivity? state, CancelActivity command) => state switch
    {
        { Cancelled: not null } => Decision.Nothing,
        { Held: not null } => Decision.Reject(Rejection.ActivityAlreadyHeld, "The activity was held: what was held cannot be cancelled."),
        _ => state.WhileItStands(_ => Decision.Accept(new ActivityCancelled(command.Reason, command.On))),
    };
}
