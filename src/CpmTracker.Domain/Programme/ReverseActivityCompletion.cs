namespace CpmTracker.Domain.Programme;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;

/// <summary>Takes back the record that an activity was done; the record stays readable (I12). Whoever may record it may take it back.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Module">The module's id.</param>
/// <param name="Activity">The activity's id in the module.</param>
/// <param name="Reason">Why.</param>
/// <param name="On">The day of the reversal.</param>
public sealed record ReverseActivityCompletion(string Director, string Module, string Activity, Sealed Reason, DateOnly On) : ICommand<Director, ReverseActivityCompletion>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.TheDirector | Permission.AssignedCoach | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, ReverseActivityCompletion command) => state.OnceEnrolled(director =>
        director.Completions.FirstOrDefault(c => c.Module == command.Module && c.Activity == command.Activity) switch
        {
            null => Decision.Reject(Rejection.ActivityNotCompleted, "Nobody has recorded this activity as done."),
            { InForce: false } => Decision.Nothing,
            { Version: var version } => Decision.Accept(new ActivityCompletionReversed(command.Module, command.Activity, version, command.Reason, command.On)),
        });
}
