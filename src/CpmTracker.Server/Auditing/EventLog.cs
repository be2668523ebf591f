namespace CpmTracker.Server.Auditing;

using System.Runtime.CompilerServices;
using CpmTracker.Domain;
using CpmTracker.Projections;
using JasperFx.Events;
using Marten;

/// <summary>Reads the log of all events in the order of recording, a batch at a time, so that it may be of any length.</summary>
public static class EventLog
{
    private const int BatchSize = 2_000;

    private static readonly IReadOnlyList<string> Amendments = [.. Views.WireNames.Where(n => n.Type.IsAssignableTo(typeof(IAmendment))).Select(n => n.Name)];

    /// <summary>The events of some types that count when one asks with what was recorded by one moment how things stood at the end of a day.</summary>
    /// <param name="session">Reads them.</param>
    /// <param name="types">The types, by their wire names.</param>
    /// <param name="recordedBy">Up to and with which moment they were recorded; none for all.</param>
    /// <param name="occurredBy">Up to and with which day they happened, by the rule of <see cref="AsKnown"/>; none for any.</param>
    /// <param name="ct">Cancels.</param>
    public static async IAsyncEnumerable<IEvent> ReadAsync(
        IQuerySession session, IReadOnlyList<string> types, DateTimeOffset? recordedBy, DateOnly? occurredBy, [EnumeratorCancellation] CancellationToken ct)
    {
        var amendments = await RowsAsync(session, Amendments, recordedBy, ct).ToListAsync(ct);
        var known = new AsKnown(recordedBy, occurredBy, amendments);
        await foreach (var happened in RowsAsync(session, types, recordedBy, ct))
        {
            if (known.Counts(happened)) yield return happened;
        }
    }

    private static async IAsyncEnumerable<IEvent> RowsAsync(
        IQuerySession session, IReadOnlyList<string> types, DateTimeOffset? recordedBy, [EnumeratorCancellation] CancellationToken ct)
    {
        for (var last = 0L; ;)
        {
            var after = last;
            var rows = session.Events.QueryAllRawEvents().Where(e => e.Sequence > after && types.Contains(e.EventTypeName));
            if (recordedBy is { } until) rows = rows.Where(e => e.Timestamp <= until);
            var batch = await rows.OrderBy(e => e.Sequence).Take(BatchSize).ToListAsync(ct);
            foreach (var happened in batch) yield return happened;
            if (batch.Count < BatchSize) yield break;
            last = batch[^1].Sequence;
        }
    }
}
