using HotChocolate.Execution;

namespace HotChocolate.Subscriptions;

/// <summary>Topics within this process. A topic is there as long as somebody is subscribed to it.</summary>
internal sealed class InMemoryTopics(SubscriptionOptions options) : ITopicEventSender, ITopicEventReceiver
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, ITopicStream[]> _topics = new(StringComparer.Ordinal);

    public ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default)
    {
        foreach (var stream in Present(topicName, typeof(TMessage)))
            ((TopicStream<TMessage>)stream).Send(message);
        return ValueTask.CompletedTask;
    }

    public int SubscribersOf(string topicName) => Present(topicName, null).Length;

    public ValueTask CompleteAsync(string topicName)
    {
        foreach (var stream in Present(topicName, null))
            stream.Complete();
        return ValueTask.CompletedTask;
    }

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default)
        => SubscribeAsync<TMessage>(topicName, null, null, cancellationToken);

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topicName, int? bufferCapacity, TopicBufferFullMode? bufferFullMode, CancellationToken cancellationToken = default)
    {
        var stream = new TopicStream<TMessage>(
            bufferCapacity ?? options.TopicBufferCapacity, bufferFullMode ?? options.TopicBufferFullMode, left => Leave(topicName, left));
        lock (_gate)
            _topics[topicName] = [.. Present(topicName, typeof(TMessage)), stream];
        return new ValueTask<ISourceStream<TMessage>>(stream);
    }

    private void Leave(string topic, ITopicStream left)
    {
        lock (_gate)
        {
            ITopicStream[] others = [.. Present(topic, null).Where(stream => stream != left)];
            if (others.Length == 0)
                _topics.Remove(topic);
            else
                _topics[topic] = others;
        }
    }

    // The arrays are never written to, so that sending needs no lock.
    private ITopicStream[] Present(string topic, Type? message)
    {
        ArgumentNullException.ThrowIfNull(topic);
        lock (_gate)
        {
            var streams = _topics.GetValueOrDefault(topic, []);
            return message is null || streams.Length == 0 || streams[0].MessageType == message ? streams
                : throw new InvalidOperationException($"The messages of the topic `{topic}` are of {streams[0].MessageType}, not of {message}.");
        }
    }
}
