namespace CpmTracker.Domain.Counties;

/// <summary>What decisions about Implementation Plans have in common.</summary>
internal static class PlanningRules
{
    public static Decision PlanNotAdopted { get; } = Decision.Reject(Rejection.PlanNotAdopted, "The county has adopted no such Implementation Plan.");

    public static Decision ReassessmentBeforeStart { get; } = Decision.Reject(Rejection.ReassessmentBeforeStart, "The reassessment must lie after the plan's start.");
}
