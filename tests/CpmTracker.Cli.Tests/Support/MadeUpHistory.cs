using CpmTracker.LocalPostgres;
using Npgsql;

namespace CpmTracker.Cli.Tests.Support;

/// <summary>
/// A data folder with its PostgreSQL running, as under a server, into which <c>cpm</c> has written a history and whose views it has rebuilt; tests work on copies of that database.
/// The history was written twice: the first one stands aside, to be compared.
/// </summary>
public sealed class MadeUpHistory : IAsyncLifetime
{
    /// <summary>The database of the same history, written first.</summary>
    public const string First = "first";

    private const string Template = "made";
    private const string Order = "history generate --directors 10 --years 1 --seed 7 --until 2026-06-30";
    private int databases;
    private LocalCluster? cluster;

    /// <summary>The data folder.</summary>
    public string Folder { get; } = Path.Combine(Path.GetTempPath(), $"cpm-{Guid.NewGuid():N}"[..16]);

    internal Run Generated { get; private set; } = new(-1, "", "");

    internal Run Rebuilt { get; private set; } = new(-1, "", "");

    private LocalCluster Cluster => cluster ?? throw new InvalidOperationException("The fixture is not started.");

    public async ValueTask InitializeAsync()
    {
        cluster = await LocalCluster.StartAsync(new(Folder) { Durable = false });
        (await Cpm.RunAsync(Folder, Order)).ShouldSucceed();
        await Database.RunAsync(ConnectionString("postgres"), $"alter database cpm rename to {First}");
        Generated = (await Cpm.RunAsync(Folder, Order)).ShouldSucceed();
        Rebuilt = (await Cpm.RunAsync(Folder, "projections rebuild")).ShouldSucceed();
        await Cluster.EnsureDatabaseAsync(Template, "cpm");
    }

    /// <summary>A database of this cluster. Unpooled: what is connected to cannot be copied.</summary>
    public string ConnectionString(string database) => new NpgsqlConnectionStringBuilder(Cluster.ConnectionString(database)) { Pooling = false }.ConnectionString;

    /// <summary>A copy of the history with its views: its connection string.</summary>
    public async Task<string> CopyAsync()
    {
        var name = $"copy_{Interlocked.Increment(ref databases)}";
        await Cluster.EnsureDatabaseAsync(name, Template);
        return ConnectionString(name);
    }

    /// <summary>An empty database: its connection string.</summary>
    public async Task<string> EmptyAsync()
    {
        var name = $"empty_{Interlocked.Increment(ref databases)}";
        await Cluster.EnsureDatabaseAsync(name);
        return ConnectionString(name);
    }

    /// <summary>Runs <c>cpm</c> on one of these databases.</summary>
    internal Task<Run> RunAsync(string connectionString, string arguments) => Cpm.RunAsync(
        Folder,
        arguments,
        ("ConnectionStrings__Cpm", connectionString),
        ("ConnectionStrings__Keys", Cluster.ConnectionString("cpm_keys")),
        ("Cpm__MasterKeyFile", Path.Combine(Folder, "master.key")));

    public async ValueTask DisposeAsync()
    {
        if (cluster is not null) await cluster.DisposeAsync();
        LocalCluster.Remove(Folder);
    }
}
