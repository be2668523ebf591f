namespace CpmTracker.Server.GraphQL.Histories;

using GreenDonut;
using JasperFx.Events;
using Marten;

/// <summary>Loads whole streams, each in its order, all that a query needs at once. Events of types that this server does not know are among them.</summary>
public sealed class HistoryLoader(IDocumentStore store, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<string, IReadOnlyList<IEvent>>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<string, IReadOnlyList<IEvent>>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();
        var known = await session.Events.QueryAllRawEvents()
            .Where(e => keys.Contains(e.StreamKey!) && UnknownEvents.KnownTypes.Contains(e.EventTypeName)).ToListAsync(cancellationToken);
        var unknown = await session.UnknownEventsAsync(keys, cancellationToken);
        return known.Concat(unknown).GroupBy(e => e.StreamKey!).ToDictionary(g => g.Key, g => (IReadOnlyList<IEvent>)[.. g.OrderBy(e => e.Version)]);
    }
}
