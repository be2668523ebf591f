using JasperFx.Events;

namespace Marten.Events;

/// <summary>What the store knows of a type of events.</summary>
internal abstract class EventMapping(Type eventType, string eventTypeName) : IEventType
{
    public Type EventType { get; } = eventType;

    public string EventTypeName { get; set; } = eventTypeName;

    public string DotNetTypeName { get; set; } = $"{eventType.FullName}, {eventType.Assembly.GetName().Name}";

    public string Alias => EventTypeName;

    public abstract IEvent Wrap(object eventData);

    public static EventMapping For(Type eventType, string eventTypeName) =>
        (EventMapping)Activator.CreateInstance(typeof(EventMapping<>).MakeGenericType(eventType), eventTypeName)!;
}

/// <summary>The typed form: wraps without reflection.</summary>
internal sealed class EventMapping<T>(string eventTypeName) : EventMapping(typeof(T), eventTypeName) where T : notnull
{
    public override IEvent Wrap(object eventData) => new Event<T>((T)eventData) { EventTypeName = EventTypeName, DotNetTypeName = DotNetTypeName };
}
