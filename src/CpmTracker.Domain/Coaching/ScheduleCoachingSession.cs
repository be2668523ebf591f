namespace CpmTracker.Domain.Coaching;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;

/// <summary>Agrees a time and a place for a coaching session. The assigned coach does: at each session the coach sets the next (coaching guide).</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Module">The module's id.</param>
/// <param name="Number">The session's number in the module.</param>
/// <param name="At">When it begins.</param>
/// <param name="Mode">How they meet.</param>
/// <param name="Place">Where, if told.</param>
/// <param name="On">The day on which it was agreed.</param>
public sealed record ScheduleCoachingSession(string Director, string Module, int Number, DateTimeOffset At, SessionMode Mode, Sealed? Place, DateOnly On)
    : ICommand<Director, ScheduleCoachingSession>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.AssignedCoach | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, ScheduleCoachingSession command) => state.InModule(command.Module, (director, module) => director switch
    {
        { Coach: null } => SessionRules.NoCoach,
        _ when SessionRules.Planned(module, command.Number) is null => SessionRules.NotInModule(command.Number),
        _ when module.Sessions.Any(s => s.Number == command.Number) => SessionRules.HeldAlready(command.Number),
        { Coach: { } coach } =>
            new CoachingSessionScheduled(module.Plan.Module, command.Number, coach, command.At, command.Mode, command.Place, command.On) is var agreed
            && director.Scheduled.Any(s => s with { OccurredOn = agreed.OccurredOn } == agreed)
                ? Decision.Nothing
                : Decision.Accept(agreed),
    });
}
