namespace HotChocolate.AspNetCore.Subscriptions.Protocols;

/// <summary>Whether a client is let in.</summary>
public sealed class ConnectionStatus
{
    private ConnectionStatus(bool accepted, string message)
    {
        Accepted = accepted;
        Message = message;
    }

    /// <summary>Whether it is.</summary>
    public bool Accepted { get; }

    /// <summary>What it is told when it is not.</summary>
    public string Message { get; }

    /// <summary>It is let in.</summary>
    public static ConnectionStatus Accept() => new(true, "Accepted");

    /// <summary>It is not let in.</summary>
    public static ConnectionStatus Reject() => Reject("Forbidden");

    /// <summary>It is not let in, and told why: in at most 123 bytes, which is what a WebSocket can close with.</summary>
    public static ConnectionStatus Reject(string message) => new(false, message);
}
