namespace Wolverine.Runtime.Routing;

/// <summary>Nobody handles the message that was invoked or sent.</summary>
public class IndeterminateRoutesException : Exception
{
    /// <summary>For messages of that type.</summary>
    public IndeterminateRoutesException(Type messageType, string? message = null)
        : base($"No handler is known for messages of type {TypeNames.Of(messageType)}. {message}".TrimEnd())
    {
    }

    internal IndeterminateRoutesException(string name)
        : base($"No handler is known for stored messages called {name}.")
    {
    }
}
