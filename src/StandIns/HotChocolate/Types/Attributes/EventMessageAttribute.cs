namespace HotChocolate;

/// <summary>The parameter receives the message that the event of a subscription brought.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EventMessageAttribute : Attribute;
