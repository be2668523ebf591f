namespace CpmTracker.Domain.Coaching;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;

/// <summary>Corrects the day, length or mode of a recorded session; the first record stays readable (I12). The assigned coach does, or an administrator.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Session">The record to correct.</param>
/// <param name="HeldOn">The right day; none leaves it.</param>
/// <param name="Minutes">The right length in minutes; none leaves it.</param>
/// <param name="Mode">The right mode; none leaves it.</param>
/// <param name="Reason">Why the record was wrong.</param>
/// <param name="On">The day of the correction.</param>
public sealed record CorrectCoachingSession(string Director, string Session, DateOnly? HeldOn, int? Minutes, SessionMode? Mode, Sealed Reason, DateOnly On)
    : ICommand<Director, CorrectCoachingSession>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.AssignedCoach | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, CorrectCoachingSession command) => state.OnceEnrolled(director =>
    {
        if (director.Sessions.FirstOrDefault(s => s.Session == command.Session) is not { } record) return SessionRules.NotRecorded;
        var right = record with { HeldOn = command.HeldOn ?? record.HeldOn, Minutes = command.Minutes ?? record.Minutes, Mode = command.Mode ?? record.Mode };
        if (!SessionRules.Possible(right.Minutes)) return SessionRules.ImpossibleMinutes;
        if (right == record) return Decision.Nothing;

        var module = director.Modules.Named(record.Module)!;
        var flags = SessionRules.Flags(module, SessionRules.Planned(module, record.Number)!, right.HeldOn, right.Minutes);
        return Decision.Accept(new CoachingSessionCorrected(
            record.Session, record.Version, right.HeldOn, right.Minutes, right.Mode, flags, command.Reason, command.On));
    });
}
