namespace JasperFx.Events;

/// <summary>What is about to be done to one stream: the events to append and the version that is expected.</summary>
public class StreamAction
{
    readonly List<IEvent> _events = [];

    /// <summary>For a stream identified by a string.</summary>
    public StreamAction(string stream, StreamActionType actionType)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(stream);
        (Key, ActionType) = (stream, actionType);
    }

    /// <summary>Identity of the stream.</summary>
    public string? Key { get; }

    /// <summary>Whether the stream must be new.</summary>
    public StreamActionType ActionType { get; }

    /// <summary>The aggregate that the stream belongs to; stored with it when it is started.</summary>
    public Type? AggregateType { get; set; }

    /// <summary>The name that the aggregate is stored under.</summary>
    public string? AggregateTypeName { get; internal set; }

    /// <summary>The version that the stream must be at; null when any will do.</summary>
    public long? ExpectedVersionOnServer { get; set; }

    /// <summary>The stream's version after the save.</summary>
    public long Version { get; set; }

    /// <summary>The events to append, in order.</summary>
    public IReadOnlyList<IEvent> Events => _events;

    /// <summary>Starts a stream.</summary>
    public static StreamAction Start(IEventRegistry graph, string streamKey, params object[] events)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(events);
        return new StreamAction(streamKey, StreamActionType.Start).AddEvents([.. events.Select(graph.BuildEvent)]);
    }

    /// <summary>Starts a stream.</summary>
    public static StreamAction Start(string streamKey, params IEvent[] events) => new StreamAction(streamKey, StreamActionType.Start).AddEvents(events);

    /// <summary>Adds an event to append.</summary>
    public StreamAction AddEvent(IEvent @event)
    {
        ArgumentNullException.ThrowIfNull(@event);
        @event.StreamKey = Key;
        _events.Add(@event);
        return this;
    }

    /// <summary>Adds events to append.</summary>
    public StreamAction AddEvents(IReadOnlyList<IEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        foreach (var @event in events) AddEvent(@event);
        return this;
    }
}
