namespace HotChocolate.Subscriptions;

/// <summary>One subscriber's part of a topic, whatever its messages are.</summary>
internal interface ITopicStream
{
    Type MessageType { get; }

    void Complete();
}
