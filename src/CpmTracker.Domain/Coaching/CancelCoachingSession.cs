namespace CpmTracker.Domain.Coaching;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;

/// <summary>Calls off a session that is agreed, without another time yet. Coach or director does, or an administrator.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Module">The module's id.</param>
/// <param name="Number">The session's number in the module.</param>
/// <param name="By">Who called it off.</param>
/// <param name="Reason">Why, as a class.</param>
/// <param name="On">The day on which it was called off.</param>
public sealed record CancelCoachingSession(string Director, string Module, int Number, SessionParty By, SessionCancellationReason Reason, DateOnly On)
    : ICommand<Director, CancelCoachingSession>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.AssignedCoach | Permission.TheDirector | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, CancelCoachingSession command) => state.InModule(command.Module, (director, module) =>
        director.Scheduled.Of(module.Plan.Module, command.Number) is { } agreed
            ? Decision.Accept(new CoachingSessionCancelled(agreed.Module, agreed.Number, command.By, command.Reason, command.On))
            : director.Engagement.NotHeld.Contains(new(command.Module, command.Number, command.On, command.By, command.Reason))
                ? Decision.Nothing
                : SessionRules.NotScheduled(command.Number));
}
