using System.Runtime.InteropServices;
using System.Text.Json;
using HotChocolate.AspNetCore.Subscriptions.Protocols;
using HotChocolate.Execution;

namespace HotChocolate.AspNetCore.Subscriptions;

/// <summary>The protocol <c>graphql-transport-ws</c> with one client: first who it is, then any number of operations at the same time.</summary>
internal sealed class SocketSession(SocketConnection connection, RequestExecutor executor, GraphQLSocketOptions options) : ISocketSession
{
    public const string Protocol = "graphql-transport-ws";

    private const int MostUnanswered = 3;
    private readonly SocketOperations _operations = new(connection, executor);
    private bool _isInitRequested;
    private bool _isAcknowledged;
    private int _unanswered;

    ISocketConnection ISocketSession.Connection => connection;

    /// <summary>Goes on until the client or the host ends it.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        using var ended = new CancellationTokenSource();
        var going = stopping.Register(() => _ = connection.CloseAsync(CloseReason.GoingAway));
        await using (going.ConfigureAwait(false))
        {
            Task[] watches = [ExpectInitAsync(ended.Token), KeepAliveAsync(ended.Token)];
            while (await connection.ReceiveAsync().ConfigureAwait(false) is { } message)
            {
                _unanswered = 0;
                if (!connection.IsClosed)
                    await TakeAsync(message).ConfigureAwait(false);
            }
            await ended.CancelAsync().ConfigureAwait(false);
            await _operations.EndAsync().ConfigureAwait(false);
            await Task.WhenAll(watches).ConfigureAwait(false);
        }
    }

    private Task TakeAsync(ReadOnlyMemory<byte> json) => SocketMessage.Parse(json) switch
    {
        { Type: "ping" } => connection.SendAsync(SocketMessages.Pong),
        { Type: "pong" } => Task.CompletedTask,
        { Type: "connection_init", Payload: var payload } => InitAsync(new JsonPayload(payload)),
        { Type: "subscribe", Id: { Length: > 0 } id, Payload: var payload } => SubscribeAsync(id, payload),
        { Type: "complete", Id: { Length: > 0 } id } => CompleteAsync(id),
        _ => connection.CloseAsync(CloseReason.InvalidMessage),
    };

    private async Task InitAsync(JsonPayload payload)
    {
        if (_isInitRequested)
        {
            await connection.CloseAsync(CloseReason.TooManyInits).ConfigureAwait(false);
            return;
        }
        _isInitRequested = true;
        var status = ConnectionStatus.Accept();
        try
        {
            if (executor.SocketInterceptor is { } interceptor)
            {
                var asked = (ISocketSessionInterceptor)executor.Instances.Get(interceptor, connection.RequestServices);
                status = await asked.OnConnectAsync(this, payload, connection.RequestAborted).ConfigureAwait(false);
            }
        }
        catch (Exception)
        {
            // Whatever it is, nobody is let in because of it, and nobody is told.
            await connection.CloseAsync(CloseReason.Failure).ConfigureAwait(false);
            return;
        }
        _isAcknowledged = status.Accepted;
        await (status.Accepted ? connection.SendAsync(SocketMessages.Ack) : connection.CloseAsync(CloseReason.Forbidden(status.Message))).ConfigureAwait(false);
    }

    private async Task SubscribeAsync(string id, JsonElement payload)
    {
        var request = payload.ValueKind == JsonValueKind.Object ? JsonBody.Read(JsonMarshal.GetRawUtf8Value(payload), executor).Request : null;
        var refused = !_isAcknowledged ? CloseReason.Unauthorized
            : request is null ? CloseReason.InvalidMessage
            : _operations.TryStart(id, request) ? null
            : CloseReason.NotUnique(id);
        if (refused is not null)
            await connection.CloseAsync(refused).ConfigureAwait(false);
    }

    private Task CompleteAsync(string id)
    {
        _operations.Complete(id);
        return Task.CompletedTask;
    }

    private async Task ExpectInitAsync(CancellationToken ended)
    {
        if (options.ConnectionInitializationTimeout is not { } patience)
            return;
        await Task.Delay(patience, ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!ended.IsCancellationRequested && !_isInitRequested)
            await connection.CloseAsync(CloseReason.InitTimeout).ConfigureAwait(false);
    }

    // Whoever speaks the protocol answers a ping at once.
    private async Task KeepAliveAsync(CancellationToken ended)
    {
        if (options.KeepAliveInterval is not { } interval)
            return;
        while (true)
        {
            await Task.Delay(interval, ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (ended.IsCancellationRequested)
                return;
            if (++_unanswered > MostUnanswered)
            {
                connection.Abort();
                return;
            }
            if (_isAcknowledged)
                await connection.SendAsync(SocketMessages.Ping).ConfigureAwait(false);
        }
    }
}
