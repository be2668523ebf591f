namespace Wolverine.Runtime;

/// <summary>What a service scope that was made for a message knows about it; empty in every other scope.</summary>
internal sealed class CurrentMessage
{
    public MessageContext? Context { get; set; }

    public IMessageTransaction? Transaction { get; set; }
}
