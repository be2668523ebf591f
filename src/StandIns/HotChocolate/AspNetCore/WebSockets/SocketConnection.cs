using System.Buffers;
using System.Net.WebSockets;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore.Subscriptions;

/// <summary>A WebSocket that sends one message at a time, takes none larger than a request may be, and does not wait for ever for a client who reads nothing.</summary>
internal sealed class SocketConnection(HttpContext context, WebSocket socket, int most) : ISocketConnection, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly CancellationTokenSource _gone = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);

    public HttpContext HttpContext => context;

    public bool IsClosed => socket.State is not WebSocketState.Open;

    public IServiceProvider RequestServices => context.RequestServices;

    public CancellationToken RequestAborted => context.RequestAborted;

    /// <summary>Sends a message; when the client does not take it in time, that was the last one.</summary>
    public Task SendAsync(ReadOnlyMemory<byte> message)
        => InTurnAsync(patience => socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, patience).AsTask());

    /// <summary>Says why there will be nothing more, and gives the client some time to say the same.</summary>
    public async Task CloseAsync(CloseReason reason)
    {
        await InTurnAsync(patience => socket.CloseOutputAsync((WebSocketCloseStatus)reason.Code, reason.Text, patience)).ConfigureAwait(false);
        _gone.CancelAfter(Farewell);
    }

    /// <summary>Ends without a word.</summary>
    public void Abort() => socket.Abort();

    /// <summary>The next message; null when there is none any more.</summary>
    public async ValueTask<ReadOnlyMemory<byte>?> ReceiveAsync()
    {
        var message = new ArrayBufferWriter<byte>();
        try
        {
            while (true)
            {
                var part = await socket.ReceiveAsync(message.GetMemory(1024), _gone.Token).ConfigureAwait(false);
                if (part.MessageType == WebSocketMessageType.Close)
                {
                    await CloseAsync(new CloseReason((int)WebSocketCloseStatus.NormalClosure, "")).ConfigureAwait(false);
                    return null;
                }
                message.Advance(part.Count);
                if (message.WrittenCount > most)
                {
                    await CloseAsync(CloseReason.TooLarge).ConfigureAwait(false);
                    return null;
                }
                if (part.EndOfMessage)
                    return message.WrittenMemory;
            }
        }
        catch (Exception gone) when (IsGone(gone))
        {
            return null;
        }
    }

    public void Dispose()
    {
        _gone.Dispose();
        _sending.Dispose();
    }

    // Who goes without a word has the socket disposed of, or broken off.
    private static bool IsGone(Exception thrown) => thrown is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException;

    private async Task InTurnAsync(Func<CancellationToken, Task> send)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await _sending.WaitAsync(patience.Token).ConfigureAwait(false);
            try
            {
                if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                    await send(patience.Token).ConfigureAwait(false);
            }
            finally
            {
                _sending.Release();
            }
        }
        catch (Exception gone) when (IsGone(gone))
        {
            socket.Abort();
        }
    }
}
