namespace CpmTracker.Domain.Coaching;

using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;

/// <summary>Under which coach something was last written.</summary>
/// <param name="Part">What; see <see cref="WrittenPart"/>.</param>
/// <param name="Coach">The coach responsible then; none where no coach was.</param>
public sealed record WrittenUnder(string Part, string? Coach);

/// <summary>Names what a director writes, so that a later coach reads it only with the director's consent.</summary>
public static class WrittenPart
{
    /// <summary>The values statement.</summary>
    public const string Values = "values-statement";

    /// <summary>The ranked priorities.</summary>
    public const string Priorities = "priorities";

    /// <summary>A professional development plan.</summary>
    public static string Plan(string plan) => $"development-plan/{plan}";

    /// <summary>The answers to the three questions for an improvement area.</summary>
    public static string Answers(string area) => $"three-questions/{area}";

    /// <summary>A submitted self-assessment.</summary>
    public static string Assessment(string assessment) => $"self-assessment/{assessment}";

    /// <summary>What an event writes anew; none where it writes nothing of the kind.</summary>
    public static string? Of(IDirectorEvent happened) => happened switch
    {
        ValuesStatementWritten => Values,
        PrioritiesRanked => Priorities,
        DevelopmentPlanCreated e => Plan(e.Plan),
        DevelopmentPlanRevised e => Plan(e.Plan),
        ThreeQuestionsAnswered e => Answers(e.ImprovementArea),
        SelfAssessmentSubmitted e => Assessment(e.Assessment),
        _ => null,
    };
}
