namespace CpmTracker.Benchmarks.GraphQL;

using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

/// <summary>
/// One kept connection that sends the same request again and again. It takes the first response apart; the later ones must be as long and begin with the
/// same status line, which is all that is looked at, so that the generator costs next to nothing. Only large responses, which may come in other chunks each time, are all taken apart.
/// </summary>
internal sealed class LoadConnection : IDisposable
{
    private const int Large = 8_192;
    private static readonly byte[] Good = "HTTP/1.1 200"u8.ToArray();
    private readonly byte[] batch;
    private readonly int pipelined;
    private readonly byte[] received = new byte[1 << 20];
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private int length;

    private LoadConnection(byte[] request, int pipelined)
    {
        this.pipelined = pipelined;
        batch = [.. Enumerable.Repeat(request, pipelined).SelectMany(bytes => bytes)];
    }

    public static async Task<LoadConnection> OpenAsync(int port, byte[] request, int pipelined)
    {
        var connection = new LoadConnection(request, pipelined);
        await connection.socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port));
        await connection.socket.SendAsync(request);
        connection.length = await connection.OneAsync();
        return connection;
    }

    /// <summary>Sends a batch and takes all its responses: how many.</summary>
    public async ValueTask<int> ExchangeAsync()
    {
        if (length > Large) return await ExchangeLargeAsync();
        await socket.SendAsync(batch);
        var (have, wanted) = (0L, (long)length * pipelined);
        while (have < wanted)
        {
            // Lies where it lay in the stream of responses, so that each one's beginning can be looked at.
            var read = await socket.ReceiveAsync(received);
            if (read == 0) throw new InvalidDataException("The server closed the connection.");
            for (var start = (length - have % length) % length; start + Good.Length <= read; start += length)
                if (!received.AsSpan((int)start, Good.Length).SequenceEqual(Good)) throw new InvalidDataException("A response is not like the first one.");
            have += read;
        }

        return pipelined;
    }

    public void Dispose() => socket.Dispose();

    private async Task<int> ExchangeLargeAsync()
    {
        for (var sent = 0; sent < pipelined; sent++)
        {
            await socket.SendAsync(batch.AsMemory(0, batch.Length / pipelined));
            await OneAsync();
        }

        return pipelined;
    }

    /// <summary>Takes one whole response: its length.</summary>
    private async Task<int> OneAsync()
    {
        var have = 0;
        while (true)
        {
            var read = await socket.ReceiveAsync(received.AsMemory(have));
            if (read == 0) throw new InvalidDataException("The server closed the connection.");
            have += read;
            if (LengthOf(Encoding.Latin1.GetString(received, 0, have)) is { } whole) return whole;
        }
    }

    /// <summary>The length of a whole response, by its length or its chunks; none while it is not whole.</summary>
    private static int? LengthOf(string response)
    {
        var body = response.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4;
        if (body < 4) return null;
        if (!response.StartsWith("HTTP/1.1 200", StringComparison.Ordinal)) throw new InvalidDataException(response);
        if (Header(response[..body], "Content-Length: ") is { } told) return body + int.Parse(told, CultureInfo.InvariantCulture) is var end && end <= response.Length ? end : null;
        while (response.IndexOf("\r\n", body, StringComparison.Ordinal) is var line and >= 0)
        {
            var size = int.Parse(response.AsSpan(body, line - body), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            body = line + 2 + size + 2;
            if (body > response.Length) return null;
            if (size == 0) return body;
        }

        return null;
    }

    private static string? Header(string head, string name) =>
        head.IndexOf(name, StringComparison.OrdinalIgnoreCase) is var at and >= 0 ? head[(at + name.Length)..head.IndexOf("\r\n", at, StringComparison.Ordinal)] : null;
}
