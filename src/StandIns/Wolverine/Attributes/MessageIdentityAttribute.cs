namespace Wolverine.Attributes;

/// <summary>Names a message type in stored messages. Without it the name is the class's own: renaming the class then strands the messages that wait under the old name.</summary>
/// <param name="alias">The name: unique, and kept for ever.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public class MessageIdentityAttribute(string alias) : Attribute
{
    /// <summary>The name.</summary>
    public string? Alias { get; } = alias;
}
