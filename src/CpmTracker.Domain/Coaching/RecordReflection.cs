namespace CpmTracker.Domain.Coaching;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;

/// <summary>Records what was answered to a reflection question. The director writes it, or the coach who captures it.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Question">The question's id in the catalogue.</param>
/// <param name="QuestionIsKnown">Whether the catalogue in force has it.</param>
/// <param name="Text">The answer.</param>
/// <param name="On">The day.</param>
public sealed record RecordReflection(string Director, string Question, bool QuestionIsKnown, Sealed Text, DateOnly On) : ICommand<Director, RecordReflection>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.TheDirector | Permission.AssignedCoach;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, RecordReflection command) => state.WhileInProgramme(director =>
        !command.QuestionIsKnown ? SessionRules.QuestionUnknown
        : director.Engagement.Reflections.Any(r => (r.Question, r.Text) == (command.Question, command.Text)) ? Decision.Nothing
        : Decision.Accept(new ReflectionRecorded(command.Question, command.Text, command.On)));
}
