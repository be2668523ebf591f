namespace CpmTracker.Server.GraphQL.Histories;

using CpmTracker.Server.Store;
using GreenDonut;
using JasperFx.Events;
using Marten;

/// <summary>Loads whole streams, each in its order, all that a query needs at once. Events of types that this server does not know are among them.</summary>
public sealed class HistoryLoader(IDocumentStore store, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<string, IReadOnlyList<IEvent>>(scheduler, options)
{
    private static readonly IReadOnlyList<string> Known = [.. StoreSetup.WireNames.Select(n => n.Name)];

    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<string, IReadOnlyList<IEvent>>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();
        var known = await session.Events.QueryAllRawEvents()
            .Where(e => keys.Contains(e.StreamKey!) && Known.Contains(e.EventTypeName)).ToListAsync(cancellationToken);
        var unknown = await session.Events.QueryAllRawEvents()
            .Where(e => keys.Contains(e.StreamKey!) && !Known.Contains(e.EventTypeName))
            .Select(e => new { e.Id, e.StreamKey, e.Version, e.Sequence, e.Timestamp, e.EventTypeName, e.UserName, e.CausationId, e.CorrelationId })
            .ToListAsync(cancellationToken);
        var envelopes = unknown.Select(e => new Event<UnknownEvent>(new())
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
        });
        return known.Concat(envelopes).GroupBy(e => e.StreamKey!).ToDictionary(g => g.Key, g => (IReadOnlyList<IEvent>)[.. g.OrderBy(e => e.Version)]);
    }
}
