namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;

/// <summary>Records that the coach went through the results with the director, which can only follow the submission (I10).</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Assessment">The submission talked about.</param>
/// <param name="On">The day.</param>
public sealed record DebriefSelfAssessment(string Director, string Assessment, DateOnly On) : ICommand<Director, DebriefSelfAssessment>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.AssignedCoach | Permission.Administrator;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, DebriefSelfAssessment command) => state.WhileInProgramme(director =>
        director.Debriefed.Contains(command.Assessment) ? Decision.Nothing
        : director.Assessments.All(a => a.Assessment != command.Assessment)
            ? Decision.Reject(Rejection.AssessmentNotSubmitted, "No such self-assessment was submitted by this director.")
        : director.Coach is not { } coach ? Decision.Reject(Rejection.NoCoachAssigned, "No coach is assigned to the director.")
        : Decision.Accept(new SelfAssessmentDebriefed(command.Assessment, coach, command.On)));
}
