namespace Marten.Events;

/// <summary>How much is in the event store.</summary>
public class EventStoreStatistics
{
    /// <summary>Number of events.</summary>
    public long EventCount { get; set; }

    /// <summary>Number of streams.</summary>
    public long StreamCount { get; set; }

    /// <summary>The last sequence number given out; greater than the number of events where appends were rolled back.</summary>
    public long EventSequenceNumber { get; set; }
}
