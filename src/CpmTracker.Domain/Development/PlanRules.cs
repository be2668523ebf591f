namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Directors;

/// <summary>What creating and revising a plan have in common.</summary>
internal static class PlanRules
{
    /// <summary>The goals do not make a plan.</summary>
    public static Decision GoalsIncomplete { get; } = Decision.Reject(
        Rejection.GoalsIncomplete, "A plan has at least one goal, each with an id of its own and for a ranked priority.");

    /// <summary>Whether there is a goal, and each is for a ranked area under an id of its own.</summary>
    public static bool Complete(Director director, IReadOnlyList<PlanGoal> goals) =>
        goals.Count > 0
        && goals.DistinctBy(g => g.Goal).Count() == goals.Count
        && goals.All(g => director.Priorities.Any(p => p.ImprovementArea == g.ImprovementArea));
}
