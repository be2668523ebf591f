namespace JasperFx.Events.Daemon;

/// <summary>Runs the asynchronous projections of a store, and rebuilds projections.</summary>
public interface IProjectionDaemon : IDisposable
{
    /// <summary>How far the projections are, and what stopped them.</summary>
    ShardStateTracker Tracker { get; }

    /// <summary>Whether projections are being run.</summary>
    bool IsRunning { get; }

    /// <summary>The sequence number up to which the store is known to be complete.</summary>
    long HighWaterMark();

    /// <summary>Starts all asynchronous projections.</summary>
    Task StartAllAsync();

    /// <summary>Stops them; what they have done is saved.</summary>
    Task StopAllAsync();

    /// <summary>Starts one projection or subscription that does not run: it was stopped, or an error has paused it. By its name, or that which its progress is stored under.</summary>
    Task StartAgentAsync(string shardName, CancellationToken token);

    /// <summary>Stops one; what it has done is saved.</summary>
    Task StopAgentAsync(string shardName, Exception? ex = null);

    /// <summary>What becomes of one in this process.</summary>
    AgentStatus StatusFor(string shardName);

    /// <summary>Whether an error has paused any.</summary>
    bool HasAnyPaused();

    /// <summary>Waits until all projections have seen every event that is there now; <see cref="TimeoutException"/> otherwise.</summary>
    Task WaitForNonStaleData(TimeSpan timeout);

    /// <summary>
    /// Makes a projection's documents anew from all events, beside the old ones, which go on being read and kept until the new ones take their place. By the name of the projection or composite.
    /// Rebuilds that are asked for together share one pass over the events. One that fails or is cancelled has changed nothing.
    /// </summary>
    Task RebuildProjectionAsync(string projectionName, CancellationToken token);

    /// <summary>As the shorter form; waits so long at most for another rebuild of the projection to end.</summary>
    Task RebuildProjectionAsync(string projectionName, TimeSpan shardTimeout, CancellationToken token);

    /// <summary>By the type of the projection or of its documents; a projection within a composite is rebuilt with all of it.</summary>
    Task RebuildProjectionAsync(Type projectionType, CancellationToken token);

    /// <summary>By the type of the projection or of its documents; a projection within a composite is rebuilt with all of it.</summary>
    Task RebuildProjectionAsync(Type projectionType, TimeSpan shardTimeout, CancellationToken token);

    /// <summary>By the type of the projection or of its documents; a projection within a composite is rebuilt with all of it.</summary>
    Task RebuildProjectionAsync<TView>(CancellationToken token);

    /// <summary>By the type of the projection or of its documents; a projection within a composite is rebuilt with all of it.</summary>
    Task RebuildProjectionAsync<TView>(TimeSpan shardTimeout, CancellationToken token);
}
