namespace Wolverine.Runtime.Routing;

/// <summary>Nobody handles the message that was invoked or sent.</summary>
public class IndeterminateRoutesException(Type messageType, string? message = null)
    : Exception($"No handler is known for messages of type {TypeNames.Of(messageType)}. {message}".TrimEnd());
