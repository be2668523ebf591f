using JasperFx.Events;
using Marten.Linq;

namespace Marten.Events;

/// <summary>Reads events.</summary>
public interface IQueryEventStore
{
    /// <summary>The events of a stream in order; none where there is no such stream.</summary>
    /// <param name="streamKey">The stream.</param>
    /// <param name="version">The last version to read; 0 for all.</param>
    /// <param name="timestamp">The last time to read.</param>
    /// <param name="fromVersion">The first version to read.</param>
    /// <param name="token">Gives up.</param>
    Task<IReadOnlyList<IEvent>> FetchStreamAsync(string streamKey, long version = 0, DateTimeOffset? timestamp = null, long fromVersion = 0, CancellationToken token = default);

    /// <summary>The aggregate of a stream as of a version or time; null where there is none.</summary>
    /// <param name="streamKey">The stream.</param>
    /// <param name="version">The last version to fold; 0 for all.</param>
    /// <param name="timestamp">The last time to fold.</param>
    /// <param name="state">Where to start from; nothing unless given.</param>
    /// <param name="fromVersion">The first version to fold.</param>
    /// <param name="token">Gives up.</param>
    Task<T?> AggregateStreamAsync<T>(
        string streamKey, long version = 0, DateTimeOffset? timestamp = null, T? state = null, long fromVersion = 0, CancellationToken token = default) where T : class;

    /// <summary>Queries the data of events of one type.</summary>
    IMartenQueryable<T> QueryRawEventDataOnly<T>() where T : notnull;

    /// <summary>Queries all events.</summary>
    IMartenQueryable<IEvent> QueryAllRawEvents();

    /// <summary>The event of that identity, if it is of that type; null otherwise.</summary>
    Task<IEvent<T>?> LoadAsync<T>(Guid id, CancellationToken token = default) where T : class;

    /// <summary>The event of that identity; null where there is none.</summary>
    Task<IEvent?> LoadAsync(Guid id, CancellationToken token = default);

    /// <summary>What is known of a stream without reading its events; null where there is no such stream.</summary>
    Task<StreamState?> FetchStreamStateAsync(string streamKey, CancellationToken token = default);
}
