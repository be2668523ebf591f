using CpmTracker.LocalPostgres;
using Npgsql;
using Xunit;

namespace CpmTracker.Testing;

/// <summary>
/// One PostgreSQL cluster for a test run, for <c>[assembly: AssemblyFixture(typeof(PostgresFixture))]</c>. It lies in memory or the temporary folder, gives up crash safety for speed, and is removed at the end.
/// </summary>
public sealed class PostgresFixture : IAsyncLifetime
{
    private readonly string folder = RunFolder.ForThisProcess();
    private readonly OncePerName templates = new();
    private int databases;
    private LocalCluster? cluster;

    private LocalCluster Cluster => cluster ?? throw new InvalidOperationException("The cluster is not started: is PostgresFixture registered as an assembly fixture?");

    public async ValueTask InitializeAsync()
    {
        RunFolder.RemoveAbandoned();
        cluster = await LocalCluster.StartAsync(new LocalClusterOptions(folder) { Durable = false });
    }

    /// <summary>A new database, empty or a copy of a template: its connection string.</summary>
    public async Task<string> NewDatabaseAsync(string? template = null)
    {
        var name = $"test_{Interlocked.Increment(ref databases)}";
        await Cluster.EnsureDatabaseAsync(name, template);
        return ConnectionString(name);
    }

    /// <summary>
    /// The name of a template database, prepared by the first caller and shared by all with that name. Only the preparation is ever connected to it.
    /// </summary>
    public Task<string> TemplateAsync(string name, Func<string, Task> prepare) => templates.GetAsync(name, async () =>
    {
        var database = $"template_{name}";
        await Cluster.EnsureDatabaseAsync(database);
        await prepare(new NpgsqlConnectionStringBuilder(ConnectionString(database)) { Pooling = false }.ConnectionString);
        await CloseAsync(database);
        return database;
    });

    public async ValueTask DisposeAsync()
    {
        if (cluster is null) return;
        await cluster.DisposeAsync();
        LocalCluster.Remove(folder);
    }

    /// <summary>A few connections a database, given back soon: a run has hundreds of databases, the cluster 300 connections.</summary>
    private string ConnectionString(string database) => new NpgsqlConnectionStringBuilder(Cluster.ConnectionString(database))
    {
        MaxPoolSize = 20,
        ConnectionIdleLifetime = 4,
        ConnectionPruningInterval = 2,
    }.ConnectionString;

    /// <summary>Ends connections that the preparation left, and lets no new ones in: PostgreSQL does not copy a database in use.</summary>
    private async Task CloseAsync(string database)
    {
        await using var source = NpgsqlDataSource.Create(Cluster.ConnectionString("postgres"));
        await using var command = source.CreateCommand(
            $"""
            ALTER DATABASE "{database}" ALLOW_CONNECTIONS false;
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{database}';
            """);
        await command.ExecuteNonQueryAsync();
    }
}
