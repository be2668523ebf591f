namespace CpmTracker.Domain;

/// <summary>Something that happened. When it was recorded, by whom and why stands beside it in the store, never in it.</summary>
public interface IOccurrence
{
    /// <summary>The day on which it happened, which may be long before the day on which it was recorded.</summary>
    DateOnly OccurredOn { get; }
}
