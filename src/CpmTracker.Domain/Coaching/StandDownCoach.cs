namespace CpmTracker.Domain.Coaching;

using CpmTracker.Domain.Authority;

/// <summary>Records that a coach takes no more directors; those assigned stay until reassigned. Only the programme's administrators do.</summary>
/// <param name="Coach">The coach's id.</param>
/// <param name="On">From which day.</param>
public sealed record StandDownCoach(string Coach, DateOnly On) : ICommand<Coach, StandDownCoach>
{
    /// <inheritdoc/>
    public string Stream => Coach;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(Coach? state, StandDownCoach command) => state switch
    {
        null => Decision.Reject(Rejection.CoachNotRegistered, "No coach is registered under this id."),
        { StoodDown: true } => Decision.Nothing,
        _ => Decision.Accept(new CoachStoodDown(command.Coach, command.On)),
    };
}
