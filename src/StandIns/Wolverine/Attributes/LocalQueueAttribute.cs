namespace Wolverine.Attributes;

/// <summary>Sends messages of the type to the local queue of that name, in place of the queue that is theirs alone.</summary>
/// <param name="queueName">The queue; case makes no difference.</param>
[AttributeUsage(AttributeTargets.Class)]
public class LocalQueueAttribute(string queueName) : Attribute
{
    /// <summary>The queue.</summary>
    public string QueueName { get; } = queueName;
}
