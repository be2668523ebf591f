namespace HotChocolate.Subscriptions;

/// <summary>Which message is lost when one more comes than a subscriber's buffer holds.</summary>
public enum TopicBufferFullMode
{
    /// <summary>The one that came last before it.</summary>
    DropNewest,

    /// <summary>The one that has waited longest.</summary>
    DropOldest,

    /// <summary>The one that comes.</summary>
    DropWrite,
}
