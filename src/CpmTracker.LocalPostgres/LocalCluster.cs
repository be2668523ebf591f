using CpmTracker.LocalPostgres.Server;

namespace CpmTracker.LocalPostgres;

/// <summary>A private PostgreSQL cluster in a data folder: started and owned by this process, or another process's that this one uses.</summary>
public sealed class LocalCluster : IAsyncDisposable
{
    private readonly ConnectionFacts facts;
    private readonly Databases databases;
    private RunningCluster? owned;

    private LocalCluster(ConnectionFacts facts, RunningCluster? owned)
    {
        this.facts = facts;
        this.owned = owned;
        Fresh = owned?.Fresh ?? false;
        databases = new Databases(facts);
    }

    /// <summary>True when this start made the cluster: it has no databases yet.</summary>
    public bool Fresh { get; }

    /// <summary>Makes the cluster if there is none, recovers it if the last host or PostgreSQL was killed, starts it, and owns it until it is disposed: should PostgreSQL be killed meanwhile, it is started again.</summary>
    /// <param name="options">The folder, and how to run.</param>
    /// <param name="ct">Cancels the start; nothing is left running.</param>
    /// <exception cref="ClusterInUseException">Another host owns the folder.</exception>
    /// <exception cref="PostgreSQLNotFoundException">There is no usable PostgreSQL on this machine.</exception>
    /// <exception cref="ClusterFailedException">PostgreSQL could not be started; the message quotes its log.</exception>
    public static async Task<LocalCluster> StartAsync(LocalClusterOptions options, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var running = await RunningCluster.StartAsync(options, ct).ConfigureAwait(false);
        return new LocalCluster(running.Facts, running);
    }

    /// <summary>Uses the cluster that another process of this user runs on a folder; null when there is none. Disposing it leaves PostgreSQL running.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="ct">Cancels the attempt.</param>
    public static async Task<LocalCluster?> TryAttachAsync(string folder, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var facts = ConnectionFacts.Read(ClusterHome.Of(folder).Connection);
        return facts is not null && await facts.AnswersAsync(ct).ConfigureAwait(false) ? new LocalCluster(facts, owned: null) : null;
    }

    /// <summary>Removes a data folder and its cluster, wherever it is: all data in it is lost.</summary>
    /// <param name="folder">The data folder; one that does not exist is left at that.</param>
    /// <exception cref="ClusterInUseException">A host owns the folder.</exception>
    public static void Remove(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ClusterRemover.Remove(ClusterHome.Of(folder));
    }

    /// <summary>The connection string for Npgsql, as the cluster's superuser. The database need not exist yet.</summary>
    /// <param name="database">The database's name.</param>
    public string ConnectionString(string database) => facts.ConnectionString(database);

    /// <summary>The connection string for Npgsql, as a role of <see cref="EnsureRoleAsync"/>.</summary>
    /// <param name="database">The database's name.</param>
    /// <param name="role">The role's name.</param>
    public string ConnectionString(string database, string role) => (facts with { User = role }).ConnectionString(database);

    /// <summary>Makes a role that may connect and nothing else, if it does not exist. Callers may do so at the same time.</summary>
    /// <param name="role">The role's name.</param>
    /// <param name="ct">Cancels the wait.</param>
    public Task EnsureRoleAsync(string role, CancellationToken ct = default) => databases.EnsureRoleAsync(role, ct);

    /// <summary>Makes a database if it does not exist. Callers may do so at the same time.</summary>
    /// <param name="database">The database's name.</param>
    /// <param name="template">The database to copy, which nobody may be connected to; null for an empty one.</param>
    /// <param name="ct">Cancels the wait.</param>
    public Task EnsureDatabaseAsync(string database, string? template = null, CancellationToken ct = default) => databases.EnsureAsync(database, template, ct);

    /// <summary>Stops PostgreSQL cleanly and gives up the folder, if this process owns it.</summary>
    public async ValueTask DisposeAsync()
    {
        await databases.DisposeAsync().ConfigureAwait(false);
        if (Interlocked.Exchange(ref owned, null) is { } cluster) await cluster.DisposeAsync().ConfigureAwait(false);
    }
}
