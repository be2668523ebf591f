namespace CpmTracker.Server.Following;

using System.Text.Json;
using CpmTracker.Server.SignIn;
using HotChocolate.AspNetCore;
using HotChocolate.AspNetCore.Subscriptions;
using HotChocolate.AspNetCore.Subscriptions.Protocols;
using Microsoft.Net.Http.Headers;

/// <summary>
/// Reads the token of who connects by WebSocket from the payload of <c>connection_init</c>, <c>{ "authorization": "Bearer …" }</c>: a browser cannot send it as a header there. Without
/// one, who the request's own header names; a token that does not hold is refused, never taken for nobody's.
/// </summary>
public sealed class SocketSignIn : DefaultSocketSessionInterceptor
{
    /// <inheritdoc/>
    public override async ValueTask<ConnectionStatus> OnConnectAsync(
        ISocketSession session, IOperationMessagePayload connectionInitMessage, CancellationToken cancellationToken = default)
    {
        var said = connectionInitMessage.As<Dictionary<string, JsonElement>>() ?? [];
        if (said.FirstOrDefault(s => s.Key.Equals(HeaderNames.Authorization, StringComparison.OrdinalIgnoreCase)).Value is not { ValueKind: JsonValueKind.String } header)
            return ConnectionStatus.Accept();

        var http = session.Connection.HttpContext;
        if (await http.RequestServices.GetRequiredService<Tokens>().UserAsync(header.GetString()!, cancellationToken) is not { User: { } user })
            return ConnectionStatus.Reject("The bearer token does not hold");
        http.User = user;
        return ConnectionStatus.Accept();
    }
}
