namespace CpmTracker.Domain.Coaching;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;

/// <summary>Records that a session that was agreed did not take place. The assigned coach does, or an administrator.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Module">The module's id.</param>
/// <param name="Number">The session's number in the module.</param>
/// <param name="On">The day on which it should have been held.</param>
public sealed record RecordMissedSession(string Director, string Module, int Number, DateOnly On) : ICommand<Director, RecordMissedSession>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.AssignedCoach | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, RecordMissedSession command) => state.InModule(command.Module, (director, module) =>
        director.Scheduled.Of(module.Plan.Module, command.Number) is { } agreed
            ? Decision.Accept(new CoachingSessionMissed(agreed.Module, agreed.Number, command.On))
            : director.Engagement.NotHeld.Contains(new(command.Module, command.Number, command.On, null, null))
                ? Decision.Nothing
                : SessionRules.NotScheduled(command.Number));
}
