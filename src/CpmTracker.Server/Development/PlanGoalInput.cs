namespace CpmTracker.Server.Development;

using CpmTracker.Domain.Development;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.Sealing;

/// <summary>A goal of a professional development plan.</summary>
public sealed record PlanGoalInput
{
    /// <summary>The goal's id in the plan, kept through revisions: lower case, digits and hyphens.</summary>
    public required string Goal { get; init; }

    /// <summary>Key of the ranked area that it serves.</summary>
    public required string ImprovementArea { get; init; }

    /// <summary>The goal in the director's words, at most 4,000 characters. Enter no case, child or family data.</summary>
    public required string Statement { get; init; }

    /// <summary>By what it will be seen.</summary>
    public string? Measure { get; init; }

    /// <summary>By when.</summary>
    public DateOnly? TargetOn { get; init; }

    internal static async Task<IReadOnlyList<PlanGoal>> SealAsync(IReadOnlyList<PlanGoalInput> goals, string director, Pen pen, CancellationToken ct)
    {
        var all = new List<PlanGoal>();
        foreach (var goal in goals)
        {
            all.Add(new(
                Key.Checked("goal", goal.Goal),
                goal.ImprovementArea,
                await pen.WriteAsync("statement", goal.Statement, director, ct),
                await pen.WriteIfAnyAsync("measure", goal.Measure, director, ct),
                goal.TargetOn));
        }

        return all;
    }
}
