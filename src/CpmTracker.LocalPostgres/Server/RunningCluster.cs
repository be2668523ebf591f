using System.Net;
using System.Net.Sockets;
using CpmTracker.LocalPostgres.Binaries;
using CpmTracker.LocalPostgres.Processes;

namespace CpmTracker.LocalPostgres.Server;

/// <summary>The cluster that this process owns.</summary>
internal sealed class RunningCluster : IAsyncDisposable
{
    private readonly ClusterHome home;
    private readonly FolderLock folderLock;
    private readonly Supervision supervision;

    private RunningCluster(ClusterHome home, FolderLock folderLock, Supervision supervision, ConnectionFacts facts, bool fresh) =>
        (this.home, this.folderLock, this.supervision, Facts, Fresh) = (home, folderLock, supervision, facts, fresh);

    public ConnectionFacts Facts { get; }

    public bool Fresh { get; }

    public static async Task<RunningCluster> StartAsync(LocalClusterOptions options, CancellationToken ct)
    {
        var says = options.Says ?? (_ => { });
        var account = await Account.ForPostgreSQLAsync(ct).ConfigureAwait(false);
        var home = await ClusterHome.PrepareAsync(options, account, says, ct).ConfigureAwait(false);
        var folderLock = FolderLock.Take(home);
        try
        {
            return await StartAsync(options, account, home, folderLock, says, ct).ConfigureAwait(false);
        }
        catch
        {
            folderLock.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            File.Delete(home.Connection);
            await supervision.DisposeAsync().ConfigureAwait(false);
        }
        finally
        {
            folderLock.Dispose();
        }
    }

    private static async Task<RunningCluster> StartAsync(
        LocalClusterOptions options, Account account, ClusterHome home, FolderLock folderLock, Action<string> says, CancellationToken ct)
    {
        File.Delete(home.Connection);
        var fresh = home.Major is null;
        var binaries = await new BinaryFinder(options.Places, account, says).FindAsync(home.Path, home.Major, ct).ConfigureAwait(false);
        var postmaster = new Postmaster(home, binaries, account, options.Patience);
        if (fresh)
        {
            says($"Making a private PostgreSQL {binaries.Version} cluster in {home.Path} …");
            await ClusterMaker.MakeAsync(home, binaries, account, options, ct).ConfigureAwait(false);
        }
        else
        {
            await postmaster.RecoverAsync(says, ct).ConfigureAwait(false);
            await account.OwnAsync(home.Data, ct).ConfigureAwait(false);
        }
        var facts = await FactsAsync(options, account, home, ct).ConfigureAwait(false);
        ServerSettings.Write(home, facts, options.UnixSocket, options.Durable);
        try
        {
            var processId = await postmaster.StartAsync(ct).ConfigureAwait(false);
            facts.Write(home.Connection);
            says($"PostgreSQL {binaries.Version} runs in {home.Path}.");
            return new RunningCluster(home, folderLock, Supervision.Over(postmaster, processId, says), facts, fresh);
        }
        catch
        {
            await postmaster.StopAsync(CancellationToken.None).ConfigureAwait(false);
            throw;
        }
    }

    private static async Task<ConnectionFacts> FactsAsync(LocalClusterOptions options, Account account, ClusterHome home, CancellationToken ct)
    {
        if (options.UnixSocket)
            return new ConnectionFacts(await SocketFolder.MakeAsync(home, account, ct).ConfigureAwait(false), SocketFolder.Port, ConnectionFacts.Superuser, null);
        var password = await File.ReadAllTextAsync(home.Password, ct).ConfigureAwait(false);
        return new ConnectionFacts(IPAddress.Loopback.ToString(), FreePort(), ConnectionFacts.Superuser, password);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
