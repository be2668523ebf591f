namespace HotChocolate.Types;

/// <summary>
/// A field of the subscription type: the method makes the field's value of each message of a topic. The topic is named as <see cref="TopicAttribute"/> says, else as the method is.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SubscribeAttribute : Attribute
{
    /// <summary>
    /// A method of the same class that gives the messages, where they are not those of a topic: an <see cref="IAsyncEnumerable{T}"/> or a
    /// <see cref="ValueTask{T}"/> of a source stream. It takes the field's arguments by their names.
    /// </summary>
    public string? With { get; set; }
}
