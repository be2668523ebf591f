namespace CpmTracker.Domain.Coaching;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;

/// <summary>Writes down for the next coach what they should know. The assigned coach does before handing over: the words are theirs.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Note">What the next coach should know.</param>
/// <param name="On">The day.</param>
public sealed record NoteHandover(string Director, Sealed Note, DateOnly On) : ICommand<Director, NoteHandover>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.AssignedCoach;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, NoteHandover command) => state.WhileInProgramme(director =>
        director.Coach is not { } coach ? SessionRules.NoCoach
        : director.Engagement.Handovers.Any(h => h.Coach == coach && h.Note == command.Note) ? Decision.Nothing
        : Decision.Accept(new HandoverNoted(coach, command.Note, command.On)));
}
