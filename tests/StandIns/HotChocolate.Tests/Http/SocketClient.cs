using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace CpmTracker.StandIns.HotChocolate.Tests.Http;

/// <summary>A client that says on a WebSocket exactly what it is told to.</summary>
internal sealed class SocketClient(ClientWebSocket socket) : IAsyncDisposable
{
    private static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    public string? Protocol => socket.SubProtocol;

    public static async Task<SocketClient> ConnectAsync(GraphQLHost host, string? protocol = "graphql-transport-ws")
    {
        var socket = new ClientWebSocket();
        if (protocol is not null)
            socket.Options.AddSubProtocol(protocol);
        await socket.ConnectAsync(new UriBuilder(host.Client.BaseAddress!) { Scheme = "ws", Path = "/graphql" }.Uri, Now);
        return new SocketClient(socket);
    }

    /// <summary>Connects, says so, and is let in.</summary>
    public static async Task<SocketClient> EnterAsync(GraphQLHost host)
    {
        var client = await ConnectAsync(host);
        await client.SayAsync("""{"type":"connection_init"}""");
        (await client.HearAsync()).ShouldBe("""{"type":"connection_ack"}""");
        return client;
    }

    public Task SayAsync(string message) => socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, true, Now);

    public Task SubscribeAsync(string id, string query)
        => SayAsync(new JsonObject { ["id"] = id, ["type"] = "subscribe", ["payload"] = new JsonObject { ["query"] = query } }.ToJsonString());

    /// <summary>The next message, or the code and the reason with which the server closes.</summary>
    public async Task<string> HearAsync()
    {
        var heard = new StringBuilder();
        var buffer = new byte[4096];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer, Now);
            if (part.MessageType == WebSocketMessageType.Close)
                return $"{(int)socket.CloseStatus!} {socket.CloseStatusDescription}";
            heard.Append(Encoding.UTF8.GetString(buffer, 0, part.Count));
            if (part.EndOfMessage)
                return heard.ToString();
        }
    }

    public Task CloseAsync() => socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "", Now);

    public ValueTask DisposeAsync()
    {
        socket.Dispose();
        return ValueTask.CompletedTask;
    }
}
