using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore.Subscriptions;

/// <summary>A WebSocket of a client.</summary>
public interface ISocketConnection
{
    /// <summary>The HTTP request that opened it. Its user is the user of everything that is asked on it.</summary>
    HttpContext HttpContext { get; }

    /// <summary>Whether nothing can be sent any more.</summary>
    bool IsClosed { get; }

    /// <summary>The services of the HTTP request that opened it.</summary>
    IServiceProvider RequestServices { get; }

    /// <summary>Fires when the client is gone.</summary>
    CancellationToken RequestAborted { get; }
}
