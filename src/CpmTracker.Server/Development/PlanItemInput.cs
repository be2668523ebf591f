namespace CpmTracker.Server.Development;

using CpmTracker.Server.Store;

/// <summary>How an input names what can be achieved or dropped: a goal or an action step.</summary>
internal static class PlanItemInput
{
    /// <summary>Whichever of the two is given.</summary>
    /// <exception cref="InvalidInputException">None is, or both are.</exception>
    public static string OneOf(string? goal, string? action) =>
        goal is null == action is null ? throw new InvalidInputException("goal", "Give a goal or an action, and only one of them.") : (goal ?? action)!;
}
