namespace CpmTracker.Domain.Directors;

using CpmTracker.Domain.Authority;

/// <summary>Lets a director's part in the programme rest: nothing is due until it goes on. What happens all the same is recorded as ever. Whoever is concerned says so.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Reason">Why, as a class.</param>
/// <param name="On">The first day of it.</param>
public sealed record PauseParticipation(string Director, PauseReason Reason, DateOnly On) : ICommand<Director, PauseParticipation>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.TheDirector | Permission.AssignedCoach | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, PauseParticipation command) => state.WhileInProgramme(director =>
        director.Paused ? Decision.Nothing : Decision.Accept(new ParticipationPaused(command.Reason, command.On)));
}
