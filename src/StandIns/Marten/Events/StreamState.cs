namespace JasperFx.Events;

/// <summary>What is known of a stream without reading its events.</summary>
public class StreamState
{
    /// <summary>Empty.</summary>
    public StreamState()
    {
    }

    /// <summary>For a stream identified by a string.</summary>
    public StreamState(string key, long version, Type? aggregateType, DateTimeOffset lastTimestamp, DateTimeOffset created) =>
        (Key, Version, AggregateType, LastTimestamp, Created) = (key, version, aggregateType, lastTimestamp, created);

    /// <summary>Identity where that is a Guid; empty here.</summary>
    public Guid Id { get; set; }

    /// <summary>Identity of the stream.</summary>
    public string? Key { get; set; }

    /// <summary>The version of its last event.</summary>
    public long Version { get; set; }

    /// <summary>The aggregate that it was started for, where one was named and is known.</summary>
    public Type? AggregateType { get; set; }

    /// <summary>When it was last appended to.</summary>
    public DateTimeOffset LastTimestamp { get; set; }

    /// <summary>When it was started.</summary>
    public DateTimeOffset Created { get; set; }

    /// <summary>True once it is archived.</summary>
    public bool IsArchived { get; set; }
}
