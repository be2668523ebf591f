using JasperFx.Events;
using Marten.Events;

namespace Marten.Sessions;

/// <summary>Notes events to append, and fetches streams to append to.</summary>
internal sealed class EventStoreOperations(DocumentSession session) : QueryEventStore(session), IEventStoreOperations
{
    EventGraph Graph => session.Owner.Options.EventGraph;

    public IEvent BuildEvent(object data) => Graph.BuildEvent(data);

    public StreamAction Append(string stream, params object[] events) => Append(stream, (IEnumerable<object>)events);

    public StreamAction Append(string stream, IEnumerable<object> events) => With(session.StreamFor(stream, StreamActionType.Append), events);

    public StreamAction Append(string stream, long expectedVersion, params object[] events) => Append(stream, expectedVersion, (IEnumerable<object>)events);

    public StreamAction Append(string stream, long expectedVersion, IEnumerable<object> events)
    {
        var action = Append(stream, events);
        action.ExpectedVersionOnServer = expectedVersion - action.Events.Count;
        if (action.ExpectedVersionOnServer < 0)
            throw new ArgumentOutOfRangeException(nameof(expectedVersion), expectedVersion, "The expected version counts the events that are being appended; it cannot be less than their number");
        return action;
    }

    public StreamAction StartStream<TAggregate>(string streamKey, params object[] events) where TAggregate : class => Started(typeof(TAggregate), streamKey, events);

    public StreamAction StartStream<TAggregate>(string streamKey, IEnumerable<object> events) where TAggregate : class => Started(typeof(TAggregate), streamKey, events);

    public StreamAction StartStream(Type aggregateType, string streamKey, params object[] events) => Started(aggregateType, streamKey, events);

    public StreamAction StartStream(Type aggregateType, string streamKey, IEnumerable<object> events) => Started(aggregateType, streamKey, events);

    public StreamAction StartStream(string streamKey, params object[] events) => StartStream(streamKey, (IEnumerable<object>)events);

    public StreamAction StartStream(string streamKey, IEnumerable<object> events)
    {
        var action = With(session.StreamFor(streamKey, StreamActionType.Start), events);
        action.ExpectedVersionOnServer = 0;
        return action;
    }

    public Task<IEventStream<T>> FetchForWriting<T>(string key, CancellationToken cancellation = default) where T : class => FetchAsync<T>(key, null, cancellation);

    public Task<IEventStream<T>> FetchForWriting<T>(string key, long expectedVersion, CancellationToken cancellation = default) where T : class =>
        FetchAsync<T>(key, expectedVersion, cancellation);

    public async ValueTask<T?> FetchLatest<T>(string id, CancellationToken cancellation = default) where T : class =>
        (await session.Owner.Aggregates.LatestAsync<T>(id, cancellation).ConfigureAwait(false)).Aggregate;

    StreamAction Started(Type aggregateType, string streamKey, IEnumerable<object> events)
    {
        var action = StartStream(streamKey, events);
        Name(action, aggregateType);
        return action;
    }

    async Task<IEventStream<T>> FetchAsync<T>(string key, long? expectedVersion, CancellationToken cancellation) where T : class
    {
        var (aggregate, version) = await session.Owner.Aggregates.LatestAsync<T>(key, cancellation).ConfigureAwait(false);
        if (expectedVersion is { } expected && expected != version) throw new EventStreamUnexpectedMaxEventIdException(key, typeof(T), expected, version);

        var action = session.StreamFor(key, version == 0 ? StreamActionType.Start : StreamActionType.Append);
        Name(action, typeof(T));
        action.ExpectedVersionOnServer = version;
        if (Graph.UseIdentityMapForAggregates) session.Fetched[(typeof(T), key)] = (aggregate, version);
        return new EventStream<T>(Graph, action, aggregate, cancellation);
    }

    void Name(StreamAction action, Type aggregateType) => (action.AggregateType, action.AggregateTypeName) = (aggregateType, Graph.AggregateAliasFor(aggregateType));

    StreamAction With(StreamAction action, IEnumerable<object> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        foreach (var data in events) action.AddEvent(Graph.BuildEvent(data));
        return action;
    }
}
