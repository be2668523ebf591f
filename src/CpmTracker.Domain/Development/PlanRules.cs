namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;

/// <summary>What the decisions about a plan have in common.</summary>
internal static class PlanRules
{
    /// <summary>The goals do not make a plan.</summary>
    public static Decision GoalsIncomplete { get; } = Decision.Reject(
        Rejection.GoalsIncomplete, "A plan has at least one goal, each with an id of its own and for a ranked priority.");

    /// <summary>There is nothing to record this in.</summary>
    public static Decision NoPlan { get; } = Decision.Reject(Rejection.PlanNotCreated, "There is no professional development plan under way: create one.");

    /// <summary>The goal meant is not there.</summary>
    public static Decision NoGoal { get; } = Decision.Reject(Rejection.GoalNotInPlan, "The plan has no such goal under way.");

    /// <summary>The goal or action meant is not there.</summary>
    public static Decision NoItem { get; } = Decision.Reject(Rejection.ItemNotInPlan, "The plan has no such goal or action step.");

    /// <summary>The goal or action meant is over.</summary>
    public static Decision ItemEnded { get; } = Decision.Reject(Rejection.ItemEnded, "That was achieved or dropped already; void that record first.");

    /// <summary>Decides about the plan that is open, of a director who is in the programme.</summary>
    public static Decision InPlan(this Director? state, Func<Director, DevelopmentPlan, Decision> decide) => state.WhileInProgramme(director =>
        director.Development.OpenPlan() is { } plan ? decide(director, plan) : NoPlan);

    /// <summary>Decides about something new in the open plan; what goes or went by that id already is nothing new.</summary>
    public static Decision NewInPlan(this Director? state, string id, Func<Director, DevelopmentPlan, Decision> decide) => state.WhileInProgramme(director =>
        director.Development.Plans.Any(p => p.Knows(id)) ? Decision.Nothing : state.InPlan(decide));

    /// <summary>Whether there is a goal, and each is for a ranked area under an id of its own.</summary>
    public static bool Complete(Director director, IReadOnlyList<PlanGoal> goals) =>
        goals.Count > 0
        && goals.DistinctBy(g => g.Goal).Count() == goals.Count
        && goals.All(g => director.Priorities.Any(p => p.ImprovementArea == g.ImprovementArea) && !director.Development.Plans.Any(p => p.Knows(g.Goal)));

    /// <summary>What speaks against a session that is named; none where it is planned in a module that the director has started.</summary>
    public static Decision? Against(Director director, SessionPoint? session) =>
        session is null || (director.Modules.Named(session.Module) is { } module && SessionRules.Planned(module, session.Number) is not null)
            ? null
            : SessionRules.NotInModule(session.Number);
}
