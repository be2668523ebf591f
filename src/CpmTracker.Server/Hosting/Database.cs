namespace CpmTracker.Server.Hosting;

using CpmTracker.LocalPostgres;
using Npgsql;

/// <summary>The databases that a host works on: configured ones, or those of a PostgreSQL of its own, which stops with it.</summary>
public sealed class Database : IAsyncDisposable
{
    private const string Name = "cpm";
    private const string KeysName = "cpm_keys";

    /// <summary>The embedded default's role for the server; the tables belong to the cluster's superuser.</summary>
    private const string ServerRole = "cpm_server";
    private readonly LocalCluster? cluster;

    private Database(string events, string keys, LocalCluster? cluster = null) => (Events, Keys, this.cluster) = (events, keys, cluster);

    /// <summary>The same databases as the role that owns their tables, where that is another one.</summary>
    public Database? Owner { get; private init; }

    /// <summary>Connection string of the events' database.</summary>
    public string Events { get; }

    /// <summary>Connection string of the keys' database.</summary>
    public string Keys { get; }

    /// <summary>Opens the databases, starting PostgreSQL where none is configured.</summary>
    /// <param name="settings">What is configured.</param>
    /// <param name="says">Tells a person what is going on.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="ClusterInUseException">Another host runs on the same data folder.</exception>
    /// <exception cref="NpgsqlException">A configured database does not answer, or lets nobody in.</exception>
    public static async Task<Database> OpenAsync(Settings settings, Action<string> says, CancellationToken ct) =>
        settings.ConnectionString is { } configured
            ? await OfAsync(configured, settings.KeysConnectionString ?? configured, settings.OwnerConnectionString, settings.KeysConnectionString ?? settings.OwnerConnectionString, ct)
            : await OfAsync(await LocalCluster.StartAsync(new(settings.DataFolder) { Says = says }, ct), ct);

    /// <summary>
    /// Opens the databases for a command beside the server, which may also change tables: as their owner where that is another role. Of the embedded default: the running PostgreSQL of
    /// the data folder, or one started for the command.
    /// </summary>
    public static async Task<Database> AttachAsync(Settings settings, Action<string> says, CancellationToken ct)
    {
        var database = settings.Embedded && await LocalCluster.TryAttachAsync(settings.DataFolder, ct) is { } running
            ? await OfAsync(running, ct)
            : await OpenAsync(settings, says, ct);
        return database.Owner is { } owner ? new(owner.Events, owner.Keys, database.cluster) : database;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => cluster?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>Knocks first: a database that does not answer ends the start before any part of the host runs into it.</summary>
    private static async Task<Database> OfAsync(string events, string keys, string? eventsOwner, string? keysOwner, CancellationToken ct)
    {
        foreach (var database in new[] { events, keys, eventsOwner }.OfType<string>().Distinct())
        {
            await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database) { Pooling = false }.ConnectionString);
            await connection.OpenAsync(ct);
        }

        return new(events, keys) { Owner = eventsOwner is null ? null : new(eventsOwner, keysOwner!) };
    }

    private static async Task<Database> OfAsync(LocalCluster cluster, CancellationToken ct)
    {
        await cluster.EnsureDatabaseAsync(Name, ct: ct);
        await cluster.EnsureDatabaseAsync(KeysName, ct: ct);
        await cluster.EnsureRoleAsync(ServerRole, ct);
        return new(cluster.ConnectionString(Name, ServerRole), cluster.ConnectionString(KeysName, ServerRole), cluster)
        {
            Owner = new(cluster.ConnectionString(Name), cluster.ConnectionString(KeysName)),
        };
    }
}
