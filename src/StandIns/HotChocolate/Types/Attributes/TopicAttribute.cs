namespace HotChocolate.Types;

/// <summary>The topic that a field of the subscription type takes its messages from.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TopicAttribute : Attribute
{
    /// <summary>The topic; an argument's name in braces stands for its value, as in <c>Orders_{customer}</c>.</summary>
    public TopicAttribute(string name) => Name = name;

    /// <summary>The topic's name, with arguments in braces.</summary>
    public string? Name { get; }
}
