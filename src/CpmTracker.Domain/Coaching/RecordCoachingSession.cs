namespace CpmTracker.Domain.Coaching;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;

/// <summary>
/// Records that a coaching session was held, today or on an earlier day. The coach does who was responsible on that day, being accountable for session records, also
/// when another has taken over or the director has left since (I8); or an administrator. The event names the coach who held it.
/// </summary>
/// <param name="Director">The director's id.</param>
/// <param name="Session">The id made for this record.</param>
/// <param name="Module">The module's id.</param>
/// <param name="Number">The session's number in the module.</param>
/// <param name="HeldOn">The day on which it was held.</param>
/// <param name="Minutes">How long it lasted: 1 to 1,440 minutes; outside the planned range it is kept and flagged (I4).</param>
/// <param name="Mode">How they met.</param>
/// <param name="Reason">Why it departs from the programme; needed when an earlier session was not held (I1).</param>
/// <param name="Note">The coach's note.</param>
public sealed record RecordCoachingSession(
    string Director, string Session, string Module, int Number, DateOnly HeldOn, int Minutes, SessionMode Mode, Sealed? Reason, Sealed? Note) : ICommand<Director, RecordCoachingSession>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.AssignedCoach | Permission.Administrator;

    /// <inheritdoc/>
    public Concerned Concerns(Concerned stream) => stream.On(HeldOn);

    /// <inheritdoc/>
    public static Decision Decide(Director? state, RecordCoachingSession command) => state.InModule(command.Module, command.HeldOn, (director, module) =>
        (Coach: director.Engagement.Assignments.On(command.HeldOn) ?? director.Coach, SessionRules.Planned(module, command.Number)) switch
        {
            _ when director.Sessions.Any(s => s.Session == command.Session) || director.Voided.Contains(command.Session) => Decision.Nothing,
            (null, _) => SessionRules.NoCoach,
            (_, null) => SessionRules.NotInModule(command.Number),
            _ when !SessionRules.Possible(command.Minutes) => SessionRules.ImpossibleMinutes,
            _ when module.Sessions.Any(s => s.Number == command.Number) => SessionRules.HeldAlready(command.Number),
            ({ } coach, { } planned) => SessionRules.Flags(module, planned, command.HeldOn, command.Minutes) is var flags
                && flags.Contains(SessionFlag.OutOfOrder) && command.Reason is null
                    ? Decision.Reject(Rejection.ReasonRequired, $"An earlier session is not recorded as held before session {command.Number}: give a reason.")
                    : Decision.Accept(new CoachingSessionHeld(
                        command.Session, module.Plan.Module, command.Number, coach, command.Minutes, command.Mode, flags, command.Reason, command.Note, command.HeldOn)),
        });
}
