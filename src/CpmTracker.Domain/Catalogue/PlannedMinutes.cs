namespace CpmTracker.Domain.Catalogue;

/// <summary>A span of minutes as a guide plans it: "½ hour to 45 minutes" is 30 to 45, "up to 2 hours" has no least, "1 hour" is 60 to 60.</summary>
/// <param name="Min">The least minutes; null when the guide gives none.</param>
/// <param name="Max">The most minutes; null when the guide gives none.</param>
public sealed record PlannedMinutes(int? Min, int? Max)
{
    /// <summary>The programme's public record does not say.</summary>
    public static readonly PlannedMinutes Unknown = new(null, null);
}
