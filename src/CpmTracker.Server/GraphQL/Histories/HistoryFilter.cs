namespace CpmTracker.Server.GraphQL.Histories;

using CpmTracker.Domain;
using CpmTracker.Server.GraphQL.Nodes;

/// <summary>Which events of a history. What is left out does not matter.</summary>
public sealed record HistoryFilter
{
    /// <summary>Of these types, by their names in the store.</summary>
    public IReadOnlyList<string>? Types { get; init; }

    /// <summary>Recorded at this moment or later.</summary>
    public DateTimeOffset? RecordedFrom { get; init; }

    /// <summary>Recorded at this moment or earlier.</summary>
    public DateTimeOffset? RecordedUntil { get; init; }

    /// <summary>Happened on this day or later.</summary>
    public DateOnly? OccurredFrom { get; init; }

    /// <summary>Happened on this day or earlier.</summary>
    public DateOnly? OccurredUntil { get; init; }

    /// <summary>Only those that correct or void an earlier one.</summary>
    public bool? CorrectionsOnly { get; init; }

    internal bool Accepts(HistoryEventNode e) =>
        Types?.Contains(e.Type) != false
        && !(e.RecordedAt < RecordedFrom) && !(e.RecordedAt > RecordedUntil)
        && (OccurredFrom is null || e.OccurredOn >= OccurredFrom) && (OccurredUntil is null || e.OccurredOn <= OccurredUntil)
        && (CorrectionsOnly != true || e.Happened.Data is IAmendment);
}
