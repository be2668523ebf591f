namespace CpmTracker.Server.GraphQL.Histories;

using CpmTracker.Server.Store;
using JasperFx.Events;
using Marten;

/// <summary>Events of types that this server does not know. The store refuses to read what they say, so that only what stands around it is asked for.</summary>
internal static class UnknownEvents
{
    /// <summary>The types that this server knows, by their names in the store.</summary>
    public static IReadOnlyList<string> KnownTypes { get; } = [.. StoreSetup.WireNames.Select(n => n.Name)];

    /// <summary>Those of some streams, in order, each with what is known of it and nothing of what it says.</summary>
    public static async Task<IReadOnlyList<IEvent>> UnknownEventsAsync(this IQuerySession session, IReadOnlyList<string> streams, CancellationToken ct)
    {
        var rows = await session.Events.QueryAllRawEvents()
            .Where(e => streams.Contains(e.StreamKey!) && !KnownTypes.Contains(e.EventTypeName))
            .OrderBy(e => e.Sequence)
            .Select(e => new { e.Id, e.StreamKey, e.Version, e.Sequence, e.Timestamp, e.EventTypeName, e.UserName, e.CausationId, e.CorrelationId })
            .ToListAsync(ct);
        return
        [
            .. rows.Select(e => new Event<UnknownEvent>(new())
            {
                Id = e.Id,
                StreamKey = e.StreamKey,
                Version = e.Version,
                Sequence = e.Sequence,
                Timestamp = e.Timestamp,
                EventTypeName = e.EventTypeName,
                UserName = e.UserName,
                CausationId = e.CausationId,
                CorrelationId = e.CorrelationId,
            }),
        ];
    }
}
