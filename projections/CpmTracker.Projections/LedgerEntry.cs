namespace CpmTracker.Projections;

using System.Globalization;
using CpmTracker.Domain;
using JasperFx.Events;
using Marten.Events.Projections;

/// <summary>
/// An event that auditors look at: one that was recorded later than on its day, or that amends an earlier one. Kept for each such event, so that the database finds,
/// counts and pages them; what the events say stands in the events.
/// </summary>
public sealed record LedgerEntry
{
    /// <summary>Stream and version: <c>director-…/12</c>.</summary>
    public string Id { get; init; } = "";

    /// <summary>The stream that it is in.</summary>
    public required string Stream { get; init; }

    /// <summary>The event's version in the stream.</summary>
    public required long Version { get; init; }

    /// <summary>When it was recorded.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Days from the day on which it happened to the day, in UTC, on which it was recorded.</summary>
    public required int DaysLate { get; init; }

    /// <summary>Whether it corrects or voids an earlier event.</summary>
    public required bool Amends { get; init; }

    /// <summary>The entry of an event; none for one that nobody need look at.</summary>
    public static LedgerEntry? Fold(LedgerEntry? entry, string id, IEvent happened) => happened.Data is IOccurrence
        ? new()
        {
            Id = id,
            Stream = happened.StreamKey!,
            Version = happened.Version,
            RecordedAt = happened.Timestamp,
            DaysLate = happened.DaysLate() ?? 0,
            Amends = happened.Data is IAmendment,
        }
        : entry;

    /// <summary>The ids of the entries of an event: one, or none.</summary>
    public static IReadOnlyList<string> IdsFor(IEvent happened) =>
        happened.Data is IAmendment || happened.DaysLate() > 0 ? [string.Create(CultureInfo.InvariantCulture, $"{happened.StreamKey}/{happened.Version}")] : [];
}

/// <summary>Keeps <see cref="LedgerEntry"/> in the first stage of the asynchronous views.</summary>
public sealed class LedgerEntryProjection : MultiStreamProjection<LedgerEntry, string>
{
    /// <summary>Routes every event worth it to an entry of its own.</summary>
    public LedgerEntryProjection() => Identities<IEvent<IOccurrence>>(LedgerEntry.IdsFor);

    /// <inheritdoc/>
    public override LedgerEntry? Evolve(LedgerEntry? snapshot, string id, IEvent e) => LedgerEntry.Fold(snapshot, id, e);
}
