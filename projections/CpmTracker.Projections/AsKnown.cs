namespace CpmTracker.Projections;

using CpmTracker.Domain;
using JasperFx.Events;

/// <summary>
/// Which events count when one asks, with what had been recorded by one moment, how things stood at the end of a day. The views' own folds make the state of those that
/// count, in the order of recording.
/// <list type="bullet">
/// <item>What was recorded after the moment does not count, corrections included.</item>
/// <item>Of the rest, an event counts if it happened on or before the day.</item>
/// <item>A record that was corrected happened on the day that its latest correction tells; it counts with all its corrections, whenever they were made, or not at all.</item>
/// <item>A record that was voided or taken back counts, with that, if it would have counted without: the view marks it or leaves it out, and adds it up no more.</item>
/// <item>What amends a record of which nobody asks does not count either.</item>
/// <item>Reference data counts about any day: it tells when it was loaded, and not since when it is so.</item>
/// </list>
/// With no moment and no day everything counts, and the state is the present one. One must be asked about a stream's events in their order.
/// </summary>
public sealed class AsKnown
{
    private readonly DateTimeOffset? recordedBy;
    private readonly DateOnly? occurredBy;
    private readonly Dictionary<(string Stream, long Version), long> amended = [];
    private readonly Dictionary<(string Stream, long Version), DateOnly?> days = [];
    private readonly HashSet<(string Stream, long Version)> counted = [];

    /// <summary>Prepares the question.</summary>
    /// <param name="recordedBy">Up to and with which moment it was recorded; none for all that is recorded.</param>
    /// <param name="occurredBy">Up to and with which day it happened; none for any day.</param>
    /// <param name="amendments">The amendments among the events asked about, of each stream in their order; other events among them do not matter.</param>
    public AsKnown(DateTimeOffset? recordedBy, DateOnly? occurredBy, IEnumerable<IEvent> amendments)
    {
        (this.recordedBy, this.occurredBy) = (recordedBy, occurredBy);
        foreach (var e in amendments.Where(IsRecorded))
        {
            if (e.Data is not IAmendment amendment) continue;
            var record = amended.GetValueOrDefault((e.StreamKey!, amendment.Amends), amendment.Amends);
            amended[(e.StreamKey!, e.Version)] = record;
            days[(e.StreamKey!, record)] = amendment.HappenedOn ?? days.GetValueOrDefault((e.StreamKey!, record));
        }
    }

    /// <summary>Those of a stream's events that count, in order.</summary>
    public static IEnumerable<IEvent> Of(IReadOnlyList<IEvent> stream, DateTimeOffset? recordedBy, DateOnly? occurredBy) =>
        stream.Where(new AsKnown(recordedBy, occurredBy, stream).Counts);

    /// <summary>Whether an event counts.</summary>
    public bool Counts(IEvent happened)
    {
        if (!IsRecorded(happened)) return false;
        if (amended.TryGetValue((happened.StreamKey!, happened.Version), out var record)) return counted.Contains((happened.StreamKey!, record));

        var isAmended = days.TryGetValue((happened.StreamKey!, happened.Version), out var corrected);
        var counts = HappenedByThen(happened, corrected);
        if (isAmended && counts) counted.Add((happened.StreamKey!, happened.Version));
        return counts;
    }

    private bool HappenedByThen(IEvent happened, DateOnly? corrected) =>
        occurredBy is null || happened.Data is not IOccurrence occurrence || happened.Header(Recorded.Source) == Recorded.Seed || (corrected ?? occurrence.OccurredOn) <= occurredBy;

    private bool IsRecorded(IEvent happened) => recordedBy is null || happened.Timestamp <= recordedBy;
}
