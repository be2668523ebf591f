namespace CpmTracker.Benchmarks.Measuring;

using CpmTracker.LocalPostgres;

/// <summary>A PostgreSQL of the run's own, with fsync on, in the temporary folder; gone at its end.</summary>
public sealed class DurableCluster : IAsyncDisposable
{
    private readonly LocalCluster cluster;
    private readonly string folder;
    private int databases;

    private DurableCluster(LocalCluster cluster, string folder) => (this.cluster, this.folder) = (cluster, folder);

    /// <summary>Makes and starts it.</summary>
    public static async Task<DurableCluster> StartAsync()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"cpmbench-{Environment.ProcessId}");
        return new(await LocalCluster.StartAsync(new LocalClusterOptions(folder) { Durable = true }), folder);
    }

    /// <summary>A new, empty database: its connection string.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        var name = $"bench_{Interlocked.Increment(ref databases)}";
        await cluster.EnsureDatabaseAsync(name, null);
        return cluster.ConnectionString(name);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await cluster.DisposeAsync();
        LocalCluster.Remove(folder);
    }
}
