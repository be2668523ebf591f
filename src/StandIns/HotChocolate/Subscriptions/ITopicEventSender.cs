namespace HotChocolate.Subscriptions;

/// <summary>Tells subscribers what has happened.</summary>
public interface ITopicEventSender
{
    /// <summary>Sends a message to everybody who is subscribed to a topic now. It does not wait for them.</summary>
    ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default);

    /// <summary>Ends the streams of everybody who is subscribed to a topic now.</summary>
    ValueTask CompleteAsync(string topicName);
}
