namespace JasperFx.Events;

/// <summary>A stream is at another version than the writer expected. Nothing of that save was kept.</summary>
public class EventStreamUnexpectedMaxEventIdException : ConcurrencyException
{
    /// <summary>For a stream: what was expected, and what is.</summary>
    public EventStreamUnexpectedMaxEventIdException(object id, Type? aggregateType, long expected, long actual)
        : base($"Unexpected starting version number for event stream '{id}', expected {expected} but was {actual}", aggregateType, id) =>
        AggregateType = aggregateType;

    /// <summary>With just a message.</summary>
    public EventStreamUnexpectedMaxEventIdException(string message) : base(message)
    {
    }

    /// <summary>The aggregate that the stream belongs to, where known.</summary>
    public Type? AggregateType { get; }
}
