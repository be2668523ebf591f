using JasperFx.Events;

namespace Marten.Events;

/// <summary>How the event store is configured.</summary>
public interface IEventStoreOptions
{
    /// <summary>What identifies a stream. Must be set to <see cref="StreamIdentity.AsString"/>: the stand-in supports nothing else.</summary>
    StreamIdentity StreamIdentity { get; set; }

    /// <summary>How events are appended; <see cref="EventAppendMode.QuickWithServerTimestamps"/> unless set.</summary>
    EventAppendMode AppendMode { get; set; }

    /// <summary>The clock that gives events their timestamps.</summary>
    TimeProvider TimeProvider { get; set; }

    /// <summary>The schema of the event tables; the store's own unless set.</summary>
    string DatabaseSchemaName { get; set; }

    /// <summary>Which optional metadata is recorded.</summary>
    MetadataConfig MetadataConfig { get; }

    /// <summary>Whether an aggregate fetched for writing is kept in the session, and used for the inline projection when it is saved. True unless set.</summary>
    bool UseIdentityMapForAggregates { get; set; }

    /// <summary>Whether what becomes of projections, and why they are paused, is recorded beside their progress. False unless set.</summary>
    bool EnableExtendedProgressionTracking { get; set; }

    /// <summary>Makes a type of events known under its default names.</summary>
    IEventStoreOptions AddEventType<T>();

    /// <summary>Makes a type of events known under its default names.</summary>
    void AddEventType(Type eventType);

    /// <summary>Makes types of events known under their default names.</summary>
    void AddEventTypes(IEnumerable<Type> types);

    /// <summary>Makes a type of events known under a name of its own.</summary>
    void MapEventType<TEvent>(string eventTypeName) where TEvent : class;

    /// <summary>Makes a type of events known under a name of its own.</summary>
    void MapEventType(Type eventType, string eventTypeName);

    /// <summary>Reads events stored under the old type's default name as the new type.</summary>
    IEventStoreOptions Upcast<TOldEvent, TEvent>(Func<TOldEvent, TEvent> upcast) where TOldEvent : class where TEvent : class;

    /// <summary>Reads events stored under a name as the new type, by way of the old one.</summary>
    IEventStoreOptions Upcast<TOldEvent, TEvent>(string eventTypeName, Func<TOldEvent, TEvent> upcast) where TOldEvent : class where TEvent : class;
}
