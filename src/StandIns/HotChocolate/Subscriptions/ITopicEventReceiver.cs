using HotChocolate.Execution;

namespace HotChocolate.Subscriptions;

/// <summary>Subscribes to topics.</summary>
public interface ITopicEventReceiver
{
    /// <summary>The messages of a topic from now on, buffered as the options say.</summary>
    ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default);

    /// <summary>The messages of a topic from now on.</summary>
    /// <param name="topicName">The topic.</param>
    /// <param name="bufferCapacity">How many messages wait for a slow subscriber; null for what the options say.</param>
    /// <param name="bufferFullMode">Which message is lost when one more comes; null for what the options say.</param>
    /// <param name="cancellationToken">Cancels the subscribing, not the stream.</param>
    ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topicName, int? bufferCapacity, TopicBufferFullMode? bufferFullMode, CancellationToken cancellationToken = default);
}
