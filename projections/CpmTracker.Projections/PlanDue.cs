namespace CpmTracker.Projections;

/// <summary>When an Implementation Plan is to be reassessed, and was.</summary>
/// <param name="AdoptedOn">The day of adoption.</param>
/// <param name="ReassessOn">Target day of the reassessment.</param>
/// <param name="ReassessedOn">The day of the first reassessment; none while it is due.</param>
public sealed record PlanDue(DateOnly AdoptedOn, DateOnly ReassessOn, DateOnly? ReassessedOn);

/// <summary>When a county's reassessment is due.</summary>
public static class PlanDues
{
    /// <summary>The plans of a county, each with its reassessment.</summary>
    public static IReadOnlyList<PlanDue> Dues(this CountyPlanning planning) =>
    [
        .. planning.Plans.Select(p => new PlanDue(
            p.Told.OccurredOn, p.Told.ReassessOn, planning.Reassessments.Where(r => r.Told.Plan == p.Told.Plan).Min(r => (DateOnly?)r.Told.OccurredOn))),
    ];

    /// <summary>
    /// Target day of the reassessment that is due, by the plan in force at the end of a day and what had happened by then; none without a plan, or once the plan was
    /// reassessed. Without a day, as far as anything is told.
    /// </summary>
    public static DateOnly? Due(this IReadOnlyList<PlanDue> plans, DateOnly? by = null) =>
        plans.Where(p => by is null || p.AdoptedOn <= by).OrderBy(p => p.AdoptedOn).LastOrDefault() is { } plan && !(plan.ReassessedOn is { } done && (by is null || done <= by))
            ? plan.ReassessOn
            : null;

    /// <summary>Whether the reassessment is due and its day is past.</summary>
    public static bool OverdueOn(this IReadOnlyList<PlanDue> plans, DateOnly day) => plans.Due(day) < day;
}
