namespace CpmTracker.Domain.Counties;

/// <summary>What decisions about tools have in common.</summary>
internal static class ToolRules
{
    public static Decision NotInCatalogue { get; } = Decision.Reject(Rejection.ToolNotInCatalogue, "The catalogue in force has no such tool.");
}
