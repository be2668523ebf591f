namespace CpmTracker.Server.Auditing;

using CpmTracker.Projections;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.Sealing;
using HotChocolate.Authorization;
using HotChocolate.Types;
using JasperFx.Events.Projections;
using Marten;

/// <summary>Asks how the store is.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class StoreHealthQueries
{
    /// <summary>
    /// How much is recorded, how far the views are behind it, and who was erased; for programme staff and auditors. Whether every view is what the events make of it, to the
    /// byte, is told by the command line: cpm projections verify.
    /// </summary>
    /// <param name="store">The event store.</param>
    /// <param name="keys">People's keys.</param>
    /// <param name="ct">Cancels.</param>
    [Authorize(Clearances.Oversight)]
    public async Task<StoreHealthNode?> GetStoreHealth([Service] IDocumentStore store, [Service] PersonKeys keys, CancellationToken ct)
    {
        var statistics = await store.Advanced.FetchEventStoreStatistics(token: ct);
        var composite = new ShardName(Views.Composite).Identity;
        var progress = (await store.Advanced.AllProjectionProgress(token: ct)).SingleOrDefault(state => state.ShardName == composite);
        await using var session = store.QuerySession();
        var head = await session.Events.QueryAllRawEvents().OrderByDescending(e => e.Sequence).Select(e => e.Sequence).FirstOrDefaultAsync(ct);
        var people = await session.Query<Person>().Select(p => p.Id).ToListAsync(ct);
        return new(statistics.EventCount, statistics.StreamCount, head, progress, await keys.MissingAsync([.. people], ct));
    }
}

/// <summary>How the store is.</summary>
[GraphQLName("StoreHealth")]
public sealed class StoreHealthNode(long events, long streams, long head, ShardState? progress, IReadOnlyList<string> erased)
{
    /// <summary>How many events are recorded.</summary>
    public long Events => events;

    /// <summary>In how many histories.</summary>
    public long Streams => streams;

    /// <summary>The last event's place in the log.</summary>
    public long Head => head;

    /// <summary>Every view, by name.</summary>
    public IReadOnlyList<ViewHealthNode> Views =>
    [
        .. Projections.Views.Inline.Select(name => new ViewHealthNode(name, head, head, null)),
        .. Projections.Views.Asynchronous.Select(name => new ViewHealthNode(name, progress?.Sequence ?? 0, head, progress?.PauseReason)),
    ];

    /// <summary>Ids of the people whose key was deleted: what they wrote, and their names, can never be read again. The skeleton of their history stays.</summary>
    public IReadOnlyList<string> Erased => erased;
}

/// <summary>How far a view is.</summary>
[GraphQLName("ViewHealth")]
public sealed class ViewHealthNode(string name, long position, long head, string? paused)
{
    /// <summary>The view's name.</summary>
    public string Name => name;

    /// <summary>The place in the log of the last event that it has seen.</summary>
    public long Position => position;

    /// <summary>How many places it is behind the log; 0 when it has seen everything.</summary>
    public long Lag => Math.Max(0, head - position);

    /// <summary>
    /// While the view cannot go on: the event that it stands before, by its place in the log and its wire name, and what is wrong with it; none while it does. The server tries again every
    /// few seconds, so a view goes on by itself once that is mended. Every server says the same, also one that does not keep the views.
    /// </summary>
    public string? Paused => paused;
}
