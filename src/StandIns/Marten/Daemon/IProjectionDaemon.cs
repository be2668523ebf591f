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

    /// <summary>Waits until all projections have seen every event that is there now; <see cref="TimeoutException"/> otherwise.</summary>
    Task WaitForNonStaleData(TimeSpan timeout);

    /// <summary>
    /// Deletes a projection's documents and makes them anew from all events. By the name of the projection or composite; a daemon elsewhere must be paused first.
    /// A projection that is kept inline is rebuilt with appends held back meanwhile.
    /// </summary>
    Task RebuildProjectionAsync(string projectionName, CancellationToken token);

    /// <summary>As the shorter form; waits so long at most for another daemon to let the projection go.</summary>
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
