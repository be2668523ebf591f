using System.Net.WebSockets;
using System.Text;
using CpmTracker.Server.Tests.Support;
using Microsoft.AspNetCore.TestHost;

namespace CpmTracker.Server.Tests.Following;

public sealed class WhoeverConnectsByWebSocket(Servers servers)
{
    private const string WhoAmI = """{"id":"1","type":"subscribe","payload":{"query":"{ viewer { subject } }"}}""";

    [Theory]
    [InlineData("authorization")]
    [InlineData("Authorization")]
    public async Task Is_who_the_token_says_that_they_send_first(string name)
    {
        await using var api = await servers.StartAsync();
        using var socket = await ConnectAsync(api);

        (await AskAsync(socket, $$$"""{"type":"connection_init","payload":{"{{{name}}}":"Bearer {{{api.Staff}}}"}}""")).ShouldBe("""{"type":"connection_ack"}""");

        (await AskAsync(socket, WhoAmI)).ShouldBe("""{"id":"1","type":"next","payload":{"data":{"viewer":{"subject":"staff-1"}}}}""");
    }

    [Fact]
    public async Task Is_who_the_requests_own_token_says()
    {
        await using var api = await servers.StartAsync();
        using var socket = await ConnectAsync(api, api.Auditor);

        await AskAsync(socket, """{"type":"connection_init","payload":{"other":3}}""");

        (await AskAsync(socket, WhoAmI)).ShouldContain("auditor-1");
    }

    [Fact]
    public async Task Is_nobody_without_a_token()
    {
        await using var api = await servers.StartAsync();
        using var socket = await ConnectAsync(api);

        await AskAsync(socket, """{"type":"connection_init"}""");

        (await AskAsync(socket, WhoAmI)).ShouldContain("\"subject\":\"\"");
        (await AskAsync(socket, """{"id":"2","type":"subscribe","payload":{"query":"subscription { statewide { minutesDelivered } }"}}""")).ShouldContain("complete");
        (await HearAsync(socket)).ShouldContain("AUTH_NOT_AUTHENTICATED");
    }

    [Theory]
    [InlineData("Bearer nonsense")]
    [InlineData("Basic bm8=")]
    [InlineData("")]
    public async Task Is_refused_with_what_is_no_token_that_holds(string header)
    {
        await using var api = await servers.StartAsync();
        using var socket = await ConnectAsync(api);

        (await AskAsync(socket, $$$"""{"type":"connection_init","payload":{"authorization":"{{{header}}}"}}""")).ShouldBe("4403 The bearer token does not hold");
    }

    private static async Task<WebSocket> ConnectAsync(Api api, string? token = null)
    {
        var client = api.Host.GetTestServer().CreateWebSocketClient();
        client.SubProtocols.Add("graphql-transport-ws");
        if (token is not null) client.ConfigureRequest = request => request.Headers.Authorization = $"Bearer {token}";
        return await client.ConnectAsync(new("ws://localhost/graphql"), TestContext.Current.CancellationToken);
    }

    private static async Task<string> AskAsync(WebSocket socket, string message)
    {
        await socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);
        return await HearAsync(socket);
    }

    private static async Task<string> HearAsync(WebSocket socket)
    {
        var buffer = new byte[8192];
        var part = await socket.ReceiveAsync(buffer, TestContext.Current.CancellationToken);
        return part.MessageType == WebSocketMessageType.Close ? $"{(int)socket.CloseStatus!} {socket.CloseStatusDescription}" : Encoding.UTF8.GetString(buffer, 0, part.Count);
    }
}
