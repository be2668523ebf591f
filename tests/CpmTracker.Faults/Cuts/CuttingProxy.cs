using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace CpmTracker.Faults.Cuts;

/// <summary>Which way bytes go.</summary>
public enum Direction
{
    /// <summary>From the client to PostgreSQL.</summary>
    Up,

    /// <summary>From PostgreSQL to the client.</summary>
    Down,
}

/// <summary>Stands between a client and PostgreSQL, counts the bytes that pass, and cuts the connection after the one that it was told.</summary>
public sealed class CuttingProxy : IAsyncDisposable
{
    private readonly Socket listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly NpgsqlConnectionStringBuilder beyond;
    private readonly Lock gate = new();
    private readonly long[] passed = new long[2];
    private readonly HashSet<Link> links = [];
    private readonly Task accepting;
    private (Direction Direction, long After)? order;

    private CuttingProxy(string connectionString)
    {
        beyond = new(connectionString);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen();
        ConnectionString = new NpgsqlConnectionStringBuilder(connectionString)
        {
            Host = IPAddress.Loopback.ToString(),
            Port = ((IPEndPoint)listener.LocalEndPoint!).Port,
            SslMode = SslMode.Disable,
            GssEncryptionMode = GssEncryptionMode.Disable,
        }.ConnectionString;
        accepting = Task.Run(AcceptAsync);
    }

    /// <summary>Leads to the same database, through this.</summary>
    public string ConnectionString { get; }

    /// <summary>Whether the cut that was ordered last has been made.</summary>
    public bool HasCut { get; private set; }

    /// <summary>How many connections there are at this moment.</summary>
    public int Connections
    {
        get
        {
            lock (gate) return links.Count;
        }
    }

    public static CuttingProxy Before(string connectionString) => new(connectionString);

    /// <summary>Counts from zero, and cuts as soon as one more byte than these would pass in a direction.</summary>
    public void CutAfter(Direction direction, long bytes)
    {
        lock (gate)
        {
            Array.Clear(passed);
            (order, HasCut) = ((direction, bytes), false);
        }
    }

    /// <summary>Counts from zero, and cuts nothing.</summary>
    public void LetPass()
    {
        lock (gate)
        {
            Array.Clear(passed);
            order = null;
        }
    }

    /// <summary>Cuts all connections that there are at this moment.</summary>
    public void CutNow()
    {
        lock (gate)
        {
            foreach (var link in links) link.Cut();
        }
    }

    /// <summary>How many bytes have passed in a direction since counting began.</summary>
    public long Passed(Direction direction)
    {
        lock (gate) return passed[(int)direction];
    }

    public async ValueTask DisposeAsync()
    {
        listener.Dispose();
        await accepting;
        CutNow();
    }

    /// <summary>How many of these bytes may pass.</summary>
    internal int Admit(Direction direction, int count)
    {
        lock (gate)
        {
            var admitted = order is { } cut && cut.Direction == direction ? (int)Math.Clamp(cut.After - passed[(int)direction], 0, count) : count;
            passed[(int)direction] += admitted;
            if (admitted < count) (order, HasCut) = (null, true);
            return admitted;
        }
    }

    internal void Forget(Link link)
    {
        lock (gate) links.Remove(link);
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptAsync();
                if (await ConnectAsync() is not { } server) client.Dispose();
                else
                    lock (gate) links.Add(new Link(this, client, server));
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The listener is closed: that is the end.
        }
    }

    private async Task<Socket?> ConnectAsync()
    {
        EndPoint end = beyond.Host!.StartsWith('/') ? new UnixDomainSocketEndPoint(Path.Combine(beyond.Host, $".s.PGSQL.{beyond.Port}")) : new DnsEndPoint(beyond.Host, beyond.Port);
        var server = new Socket(end.AddressFamily == AddressFamily.Unix ? AddressFamily.Unix : AddressFamily.InterNetwork, SocketType.Stream, end.AddressFamily == AddressFamily.Unix ? ProtocolType.Unspecified : ProtocolType.Tcp);
        try
        {
            await server.ConnectAsync(end);
            return server;
        }
        catch (SocketException)
        {
            server.Dispose();
            return null;
        }
    }
}
