using System.Net;
using System.Net.Sockets;
using System.Text;
using Npgsql;

namespace CpmTracker.Server.Tests.Faults;

/// <summary>Stands between a server and PostgreSQL. Told a text, it cuts the connection that next sends it: before PostgreSQL gets it, or after PostgreSQL has done it all but before the answer is here.</summary>
internal sealed class AnswerThief : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource ends = new();
    private readonly EndPoint beyond;
    private readonly Task serving;
    private (byte[] Text, bool Done)? order;

    private AnswerThief(NpgsqlConnectionStringBuilder database)
    {
        beyond = new UnixDomainSocketEndPoint(Path.Combine(database.Host!, $".s.PGSQL.{database.Port}"));
        listener.Start();
        ConnectionString = new NpgsqlConnectionStringBuilder(database.ConnectionString)
        {
            Host = IPAddress.Loopback.ToString(), Port = ((IPEndPoint)listener.LocalEndpoint).Port, SslMode = SslMode.Disable, GssEncryptionMode = GssEncryptionMode.Disable,
        }.ConnectionString;
        serving = ServeAsync();
    }

    /// <summary>Leads to the same database, through this.</summary>
    public string ConnectionString { get; }

    /// <summary>How many connections it has cut.</summary>
    public int Cuts { get; private set; }

    public static AnswerThief Before(string connectionString) => new(new(connectionString));

    /// <summary>Cuts the connection that next sends a text.</summary>
    /// <param name="text">What to wait for.</param>
    /// <param name="done">Whether PostgreSQL gets to see it, and to do it.</param>
    public void CutAt(string text, bool done) => order = (Encoding.UTF8.GetBytes(text), done);

    public async ValueTask DisposeAsync()
    {
        await ends.CancelAsync();
        listener.Stop();
        await serving;
        ends.Dispose();
    }

    private async Task ServeAsync()
    {
        var links = new List<Task>();
        try
        {
            while (true) links.Add(LinkAsync(await listener.AcceptTcpClientAsync(ends.Token)));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(links);
        }
    }

    private async Task LinkAsync(TcpClient client)
    {
        using var server = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await server.ConnectAsync(beyond, ends.Token);
        await using var up = new NetworkStream(server);
        using (client)
        {
            var (down, answers) = (client.GetStream(), new TaskCompletionSource());
            await Task.WhenAny(SendAsync(down, up, answers), AnswerAsync(up, down, answers));
        }
    }

    /// <summary>The server's requests, until the one that was waited for.</summary>
    private async Task SendAsync(NetworkStream from, NetworkStream to, TaskCompletionSource stolen)
    {
        var buffer = new byte[64 * 1024];
        while (await ReadAsync(from, buffer) is var count and > 0)
        {
            var cut = order is { } waited && buffer.AsSpan(0, count).IndexOf(waited.Text) >= 0 ? order : null;
            if (cut is not null) (order, Cuts) = (null, Cuts + 1);
            if (cut is { Done: false }) return;
            if (cut is not null) stolen.SetResult();
            await to.WriteAsync(buffer.AsMemory(0, count), ends.Token);
        }
    }

    /// <summary>PostgreSQL's answers; one that is to be stolen is waited for to its end, and kept.</summary>
    private async Task AnswerAsync(NetworkStream from, NetworkStream to, TaskCompletionSource stolen)
    {
        var buffer = new byte[64 * 1024];
        while (await ReadAsync(from, buffer) is var count and > 0)
        {
            if (!stolen.Task.IsCompleted) await to.WriteAsync(buffer.AsMemory(0, count), ends.Token);
            else if (buffer.AsSpan(0, count).EndsWith("Z\0\0\0\x05I"u8)) return;
        }
    }

    private async Task<int> ReadAsync(NetworkStream from, byte[] buffer)
    {
        try
        {
            return await from.ReadAsync(buffer, ends.Token);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            return 0;
        }
    }
}
