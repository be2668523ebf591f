namespace CpmTracker.Domain.Coaching;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;

/// <summary>Voids the record of a session that was not held: it counts no longer and stays readable (I6). The assigned coach does, or an administrator.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Session">The record to void.</param>
/// <param name="Reason">Why.</param>
/// <param name="On">The day of voiding.</param>
public sealed record VoidCoachingSession(string Director, string Session, Sealed Reason, DateOnly On) : ICommand<Director, VoidCoachingSession>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.AssignedCoach | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, VoidCoachingSession command) => state.OnceEnrolled(director =>
        director.Voided.Contains(command.Session) ? Decision.Nothing
        : director.Sessions.FirstOrDefault(s => s.Session == command.Session) is { } record
            ? Decision.Accept(new CoachingSessionVoided(record.Session, record.Version, command.Reason, command.On))
            : SessionRules.NotRecorded);
}
