namespace HotChocolate.AspNetCore.Subscriptions;

/// <summary>What goes on with a client on one WebSocket.</summary>
public interface ISocketSession
{
    /// <summary>The WebSocket.</summary>
    ISocketConnection Connection { get; }
}
