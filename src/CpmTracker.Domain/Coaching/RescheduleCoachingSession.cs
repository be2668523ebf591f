namespace CpmTracker.Domain.Coaching;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;

/// <summary>Puts a session that is agreed to another time. The assigned coach does, or an administrator.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Module">The module's id.</param>
/// <param name="Number">The session's number in the module.</param>
/// <param name="At">When it begins now.</param>
/// <param name="Reason">Why, if told.</param>
/// <param name="On">The day on which it was put off.</param>
public sealed record RescheduleCoachingSession(string Director, string Module, int Number, DateTimeOffset At, Sealed? Reason, DateOnly On)
    : ICommand<Director, RescheduleCoachingSession>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.AssignedCoach | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, RescheduleCoachingSession command) => state.InModule(command.Module, (director, module) =>
        director.Scheduled.Of(module.Plan.Module, command.Number) switch
        {
            null => SessionRules.NotScheduled(command.Number),
            var agreed when agreed.At == command.At => Decision.Nothing,
            var agreed => Decision.Accept(new CoachingSessionRescheduled(agreed.Module, agreed.Number, command.At, command.Reason, command.On)),
        });
}
