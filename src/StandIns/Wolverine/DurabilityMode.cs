namespace Wolverine;

/// <summary>What a host does for messages beside running them when they are invoked.</summary>
public enum DurabilityMode
{
    /// <summary>Queues, in memory or in the database, which several hosts share.</summary>
    Balanced,

    /// <summary>Nothing: messages are invoked, never sent, and the database has no tables for them.</summary>
    MediatorOnly,
}
