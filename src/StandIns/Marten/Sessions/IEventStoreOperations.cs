using JasperFx.Events;

namespace Marten.Events;

/// <summary>Reads events, and takes note of events to append.</summary>
public interface IEventStoreOperations : IQueryEventStore
{
    /// <summary>Wraps data as an event, for its metadata to be set before it is appended.</summary>
    IEvent BuildEvent(object data);

    /// <summary>Appends to a stream, which is started if it does not exist.</summary>
    StreamAction Append(string stream, IEnumerable<object> events);

    /// <summary>Appends to a stream, which is started if it does not exist.</summary>
    StreamAction Append(string stream, params object[] events);

    /// <summary>Appends to a stream that must be at a version once these events are in it; <see cref="EventStreamUnexpectedMaxEventIdException"/> otherwise.</summary>
    StreamAction Append(string stream, long expectedVersion, IEnumerable<object> events);

    /// <summary>Appends to a stream that must be at a version once these events are in it; <see cref="EventStreamUnexpectedMaxEventIdException"/> otherwise.</summary>
    StreamAction Append(string stream, long expectedVersion, params object[] events);

    /// <summary>Starts a stream of an aggregate; <see cref="Exceptions.ExistingStreamIdCollisionException"/> where it exists.</summary>
    StreamAction StartStream<TAggregate>(string streamKey, IEnumerable<object> events) where TAggregate : class;

    /// <summary>Starts a stream of an aggregate; <see cref="Exceptions.ExistingStreamIdCollisionException"/> where it exists.</summary>
    StreamAction StartStream<TAggregate>(string streamKey, params object[] events) where TAggregate : class;

    /// <summary>Starts a stream of an aggregate; <see cref="Exceptions.ExistingStreamIdCollisionException"/> where it exists.</summary>
    StreamAction StartStream(Type aggregateType, string streamKey, IEnumerable<object> events);

    /// <summary>Starts a stream of an aggregate; <see cref="Exceptions.ExistingStreamIdCollisionException"/> where it exists.</summary>
    StreamAction StartStream(Type aggregateType, string streamKey, params object[] events);

    /// <summary>Starts a stream; <see cref="Exceptions.ExistingStreamIdCollisionException"/> where it exists.</summary>
    StreamAction StartStream(string streamKey, IEnumerable<object> events);

    /// <summary>Starts a stream; <see cref="Exceptions.ExistingStreamIdCollisionException"/> where it exists.</summary>
    StreamAction StartStream(string streamKey, params object[] events);

    /// <summary>
    /// The aggregate of a stream as it is now, and the stream to append to: the save fails if somebody else appends meanwhile.
    /// Throws <see cref="JasperFx.Events.Projections.InvalidProjectionException"/> where no single-stream projection of that type is registered.
    /// </summary>
    Task<IEventStream<T>> FetchForWriting<T>(string key, CancellationToken cancellation = default) where T : class;

    /// <summary>As the shorter form; fails at once where the stream is at another version than the caller knows.</summary>
    Task<IEventStream<T>> FetchForWriting<T>(string key, long expectedVersion, CancellationToken cancellation = default) where T : class;

    /// <summary>The aggregate of a stream as it is now, for reading; null where there is none.</summary>
    ValueTask<T?> FetchLatest<T>(string id, CancellationToken cancellation = default) where T : class;
}
