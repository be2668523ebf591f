using System.Net.WebSockets;
using HotChocolate.AspNetCore.Subscriptions;
using Microsoft.AspNetCore.Http;

namespace CpmTracker.StandIns.HotChocolate.Tests.Http;

/// <summary>However a server learns that a client is gone, it is no failure.</summary>
public sealed class A_web_socket_whose_client_is_gone
{
    public static TheoryData<Exception> Ways =>
        [new ObjectDisposedException("socket"), new WebSocketException(WebSocketError.ConnectionClosedPrematurely), new IOException("Broken pipe."), new OperationCanceledException()];

    [Theory]
    [MemberData(nameof(Ways), DisableDiscoveryEnumeration = true)]
    public async Task Has_no_further_message(Exception way)
    {
        using var connection = new SocketConnection(new DefaultHttpContext(), new GoneSocket(way), 1_000);

        (await connection.ReceiveAsync()).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Ways), DisableDiscoveryEnumeration = true)]
    public async Task Is_sent_nothing_and_given_up(Exception way)
    {
        var socket = new GoneSocket(way);
        using var connection = new SocketConnection(new DefaultHttpContext(), socket, 1_000);

        await connection.SendAsync("x"u8.ToArray());

        socket.State.ShouldBe(WebSocketState.Aborted);
    }

    private sealed class GoneSocket(Exception way) : WebSocket
    {
        private bool _isAborted;

        public override WebSocketCloseStatus? CloseStatus => null;

        public override string? CloseStatusDescription => null;

        public override WebSocketState State => _isAborted ? WebSocketState.Aborted : WebSocketState.Open;

        public override string? SubProtocol => null;

        public override void Abort() => _isAborted = true;

        public override Task CloseAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) => throw way;

        public override Task CloseOutputAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) => throw way;

        public override void Dispose()
        {
        }

        public override Task<WebSocketReceiveResult> ReceiveAsync(ArraySegment<byte> buffer, CancellationToken cancellationToken) => throw way;

        public override Task SendAsync(ArraySegment<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken) => throw way;
    }
}
