using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace HotChocolate.AspNetCore.Subscriptions;

/// <summary>Takes WebSockets.</summary>
internal static class SocketEndpoint
{
    public static async Task InvokeAsync(HttpContext context, RequestExecutor executor)
    {
        var isKnown = context.WebSockets.WebSocketRequestedProtocols.Contains(SocketSession.Protocol);
        using var socket = await context.WebSockets.AcceptWebSocketAsync(isKnown ? SocketSession.Protocol : null).ConfigureAwait(false);
        using var connection = new SocketConnection(context, socket, executor.MaxRequestSize);
        if (!isKnown)
        {
            // Accepted first: a browser does not tell its page why a connection was refused, but why it was closed.
            await connection.CloseAsync(CloseReason.UnknownProtocol).ConfigureAwait(false);
            while (await connection.ReceiveAsync().ConfigureAwait(false) is not null)
                continue;
            return;
        }
        var options = context.GetEndpoint()?.Metadata.GetMetadata<GraphQLServerOptions>() ?? new GraphQLServerOptions();
        var stopping = context.RequestServices.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? CancellationToken.None;
        await new SocketSession(connection, executor, options.Sockets).RunAsync(stopping).ConfigureAwait(false);
    }
}
