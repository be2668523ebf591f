namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;

/// <summary>Records the answers to the three questions for one ranked priority (I3). The director does, or the coach who captures them in the session.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="ImprovementArea">Key of the ranked area.</param>
/// <param name="WorkingWell">What's currently working well, or the strengths in this area.</param>
/// <param name="Worries">The worries about addressing it.</param>
/// <param name="NextSteps">What needs to happen next so that the director feels successful in it.</param>
/// <param name="On">The day.</param>
public sealed record AnswerThreeQuestions(string Director, string ImprovementArea, Sealed WorkingWell, Sealed Worries, Sealed NextSteps, DateOnly On)
    : ICommand<Director, AnswerThreeQuestions>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.TheDirector | Permission.AssignedCoach;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, AnswerThreeQuestions command) => state.WhileInProgramme(director =>
        new ThreeQuestionsAnswered(command.ImprovementArea, command.WorkingWell, command.Worries, command.NextSteps, command.On) is var answered
        && director.Answered.Contains(answered) ? Decision.Nothing
        : director.Priorities.Any(p => p.ImprovementArea == command.ImprovementArea) ? Decision.Accept(answered)
        : Decision.Reject(Rejection.PriorityNotRanked, "This improvement area is not among the ranked priorities."));
}
