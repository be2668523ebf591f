namespace CpmTracker.Domain.Directors;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Privacy;

/// <summary>
/// Makes a coach responsible for a director, in place of the one before, if any; of a director who has left, for days up to the last one. Only the programme's administrators do.
/// </summary>
/// <param name="Director">The director's id.</param>
/// <param name="Coach">The coach's id.</param>
/// <param name="CoachIsRegistered">Whether a coach of that id is registered and has not stood down.</param>
/// <param name="Reason">Why another coach takes over.</param>
/// <param name="On">From which day.</param>
public sealed record AssignCoach(string Director, string Coach, bool CoachIsRegistered, Sealed? Reason, DateOnly On) : ICommand<Director, AssignCoach>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, AssignCoach command) => state.WhileInProgramme(command.On, director => director.Coach switch
    {
        _ when !command.CoachIsRegistered => Decision.Reject(Rejection.CoachNotRegistered, "No coach is registered under this id."),
        null => Decision.Accept(new CoachAssigned(command.Coach, command.On)),
        { } coach when coach == command.Coach => Decision.Nothing,
        { } coach => Decision.Accept(new CoachReassigned(coach, command.Coach, command.Reason, command.On)),
    });
}
