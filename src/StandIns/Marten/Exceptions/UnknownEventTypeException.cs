namespace Marten.Exceptions;

/// <summary>An event was read whose stored name belongs to no .NET type that this store knows.</summary>
public class UnknownEventTypeException : MartenException
{
    /// <summary>For a stored event type name.</summary>
    public UnknownEventTypeException(string eventTypeName) : base($"Unknown event type name alias '{eventTypeName}'. Register it with StoreOptions.Events.MapEventType().") =>
        EventTypeName = eventTypeName;

    /// <summary>For a stored event type name at a sequence number.</summary>
    public UnknownEventTypeException(string eventTypeName, long sequence)
        : base($"Unknown event type name alias '{eventTypeName}' at sequence {sequence}. Register it with StoreOptions.Events.MapEventType().") =>
        (EventTypeName, Sequence) = (eventTypeName, sequence);

    /// <summary>The stored name.</summary>
    public string EventTypeName { get; }

    /// <summary>The event's sequence number, 0 where it is not known.</summary>
    public long Sequence { get; }
}
