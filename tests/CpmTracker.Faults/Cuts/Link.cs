using System.Net.Sockets;

namespace CpmTracker.Faults.Cuts;

/// <summary>One connection through the proxy: two sockets, and a pump each way. When either ends, both do.</summary>
internal sealed class Link
{
    private readonly CuttingProxy proxy;
    private readonly Socket client;
    private readonly Socket server;

    public Link(CuttingProxy proxy, Socket client, Socket server)
    {
        (this.proxy, this.client, this.server) = (proxy, client, server);
        client.NoDelay = true;
        _ = Task.Run(() => PumpAsync(client, server, Direction.Up));
        _ = Task.Run(() => PumpAsync(server, client, Direction.Down));
    }

    /// <summary>Ends it as a network does: whatever was let through arrives, and then nothing does.</summary>
    public void Cut()
    {
        foreach (var socket in new[] { server, client })
        {
            try
            {
                socket.Shutdown(SocketShutdown.Both);
            }
            catch (Exception e) when (e is SocketException or ObjectDisposedException)
            {
                // The other side was faster.
            }

            socket.Dispose();
        }
    }

    private async Task PumpAsync(Socket from, Socket to, Direction direction)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            while (await from.ReceiveAsync(buffer) is > 0 and var count)
            {
                var admitted = proxy.Admit(direction, count);
                for (var sent = 0; sent < admitted;) sent += await to.SendAsync(buffer.AsMemory(sent, admitted - sent));
                if (admitted < count) break;
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The other pump, or one of the two ends, has ended it.
        }

        Cut();
        proxy.Forget(this);
    }
}
