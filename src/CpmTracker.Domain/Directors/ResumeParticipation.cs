namespace CpmTracker.Domain.Directors;

using CpmTracker.Domain.Authority;

/// <summary>Lets a director go on after a pause. Whoever is concerned says so.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Reason">Why it can go on, as a class.</param>
/// <param name="On">The first day after the pause.</param>
public sealed record ResumeParticipation(string Director, ResumeReason Reason, DateOnly On) : ICommand<Director, ResumeParticipation>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.TheDirector | Permission.AssignedCoach | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, ResumeParticipation command) => state.WhileInProgramme(director =>
        director.Paused ? Decision.Accept(new ParticipationResumed(command.Reason, command.On)) : Decision.Nothing);
}
