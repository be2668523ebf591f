namespace CpmTracker.Domain.Coaching;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;

/// <summary>Ends the coaching. Coach and director each have the right to (ICF Code of Ethics 1.2); an administrator records it for them.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Reason">Why, as a class.</param>
/// <param name="On">The last day.</param>
public sealed record CloseCoachingEngagement(string Director, ClosingReason Reason, DateOnly On) : ICommand<Director, CloseCoachingEngagement>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.AssignedCoach | Permission.TheDirector | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, CloseCoachingEngagement command) => state.WhileInProgramme(director => director switch
    {
        { Coach: { } coach } => Decision.Accept(new CoachingEngagementClosed(coach, command.Reason, command.On)),
        { Engagement.Closed: { } closed } when (closed.Reason, closed.OccurredOn) == (command.Reason, command.On) => Decision.Nothing,
        _ => SessionRules.NoCoach,
    });
}
