namespace CpmTracker.Domain.Coaching;

using CpmTracker.Domain.Authority;

/// <summary>Registers a coach, or registers one anew who had stood down. Only the programme's administrators do. The name goes to the person register.</summary>
/// <param name="Coach">The id made for the coach, <c>coach-…</c>.</param>
/// <param name="Capacity">For how many directors at a time, if agreed.</param>
/// <param name="On">From which day.</param>
public sealed record RegisterCoach(string Coach, int? Capacity, DateOnly On) : ICommand<Coach, RegisterCoach>
{
    /// <inheritdoc/>
    public string Stream => Coach;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(Coach? state, RegisterCoach command) => command switch
    {
        { Capacity: < 1 or > 58 } => Decision.Reject(Rejection.CapacityImpossible, "A coach takes from 1 to 58 directors at a time."),
        _ when state is { StoodDown: false } && state.Capacity == command.Capacity => Decision.Nothing,
        _ => Decision.Accept(new CoachRegistered(command.Coach, command.Capacity, command.On)),
    };
}
