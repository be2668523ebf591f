namespace HotChocolate.Subscriptions;

/// <summary>How topics treat subscribers who are slower than what they subscribed to.</summary>
public sealed class SubscriptionOptions
{
    /// <summary>How many messages wait for one subscriber.</summary>
    public int TopicBufferCapacity { get; set; } = 64;

    /// <summary>Which message is lost when one more comes.</summary>
    public TopicBufferFullMode TopicBufferFullMode { get; set; } = TopicBufferFullMode.DropOldest;
}
