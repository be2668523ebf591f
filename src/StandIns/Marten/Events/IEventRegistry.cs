namespace JasperFx.Events;

/// <summary>The types of events that a store knows, and how it records them.</summary>
public interface IEventRegistry
{
    /// <summary>How events are appended.</summary>
    EventAppendMode AppendMode { get; set; }

    /// <summary>What identifies a stream.</summary>
    StreamIdentity StreamIdentity { get; set; }

    /// <summary>The clock that gives events their timestamps.</summary>
    TimeProvider TimeProvider { get; set; }

    /// <summary>Wraps data as an event that is not recorded yet; an event comes back as it is.</summary>
    IEvent BuildEvent(object eventData);

    /// <summary>What is known of a type of events; a new type gets its default names.</summary>
    IEventType EventMappingFor(Type eventType);

    /// <summary>Makes a type of events known under its default names.</summary>
    void AddEventType(Type eventType);

    /// <summary>The name that an aggregate's streams are stored with.</summary>
    string AggregateAliasFor(Type aggregateType);
}
