namespace JasperFx.Events;

/// <summary>A stream fetched for writing: its aggregate, and the events to append.</summary>
public interface IEventStream<out T> where T : notnull
{
    /// <summary>The aggregate as it was when fetched; null for a stream without one. Must not be mutated.</summary>
    T? Aggregate { get; }

    /// <summary>The stream's version when it was fetched; 0 for a new one.</summary>
    long? StartingVersion { get; }

    /// <summary>The stream's version once what was appended is saved.</summary>
    long? CurrentVersion { get; }

    /// <summary>Identity where that is a Guid; empty here.</summary>
    Guid Id { get; }

    /// <summary>Identity of the stream.</summary>
    string Key { get; }

    /// <summary>Given when the stream was fetched.</summary>
    CancellationToken Cancellation { get; }

    /// <summary>What was appended.</summary>
    IReadOnlyList<IEvent> Events { get; }

    /// <summary>Appends an event.</summary>
    void AppendOne(object @event);

    /// <summary>Appends events.</summary>
    void AppendMany(params object[] events);

    /// <summary>Appends events.</summary>
    void AppendMany(IEnumerable<object> events);
}
