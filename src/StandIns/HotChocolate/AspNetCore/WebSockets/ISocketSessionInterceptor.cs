using HotChocolate.AspNetCore.Subscriptions;
using HotChocolate.AspNetCore.Subscriptions.Protocols;

namespace HotChocolate.AspNetCore;

/// <summary>Is asked when a WebSocket connects.</summary>
public interface ISocketSessionInterceptor
{
    /// <summary>Lets a client in, or does not. Called once, with what the client says of itself.</summary>
    ValueTask<ConnectionStatus> OnConnectAsync(
        ISocketSession session, IOperationMessagePayload connectionInitMessage, CancellationToken cancellationToken = default);
}
