using JasperFx.Events;

namespace Marten.Exceptions;

/// <summary>An event's stored JSON does not fit the .NET type that its name belongs to.</summary>
public class EventDeserializationFailureException : MartenException
{
    /// <summary>For the event at a sequence number, of a known type.</summary>
    public EventDeserializationFailureException(long sequence, IEventType eventType, Exception innerException)
        : base($"Event deserialization failed for sequence {sequence}, event type '{eventType?.EventTypeName}'", innerException) =>
        (Sequence, EventTypeName) = (sequence, eventType!.EventTypeName);

    /// <summary>The event's sequence number.</summary>
    public long Sequence { get; }

    /// <summary>The event's stored type name.</summary>
    public string EventTypeName { get; }
}
