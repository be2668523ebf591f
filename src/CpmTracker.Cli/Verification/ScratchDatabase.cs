namespace CpmTracker.Cli.Verification;

using CpmTracker.Server.Hosting;
using Npgsql;

/// <summary>A database beside the events' one, on the same server, that is there as long as this is.</summary>
internal sealed class ScratchDatabase : IAsyncDisposable
{
    private readonly NpgsqlConnection beside;
    private readonly string name;

    private ScratchDatabase(NpgsqlConnection beside, string name, string connectionString) => (this.beside, this.name, ConnectionString) = (beside, name, connectionString);

    public string ConnectionString { get; }

    /// <summary>Makes it, in place of one that was left when its process was killed.</summary>
    /// <param name="connectionString">The events' database.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="RefusalException">The role may not make databases, or somebody else verifies this database now.</exception>
    public static async Task<ScratchDatabase> CreateAsync(string connectionString, CancellationToken ct)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { CommandTimeout = 0 };
        var name = $"{settings.Database}_verify";
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(settings.ConnectionString) { Pooling = false }.ConnectionString);
        try
        {
            await connection.OpenAsync(ct);
            if (!await AsksAsync(connection, "select rolcreatedb or rolsuper from pg_roles where rolname = current_user", ct))
                throw new RefusalException($"the role {settings.Username} may not create databases, and the comparison needs one of its own: verify with a role that may.");

            // Held as long as the connection, so that a database of that name which nobody holds a lock for is a leftover.
            if (!await AsksAsync(connection, "select pg_try_advisory_lock(hashtextextended('cpm projections verify', 0))", ct))
                throw new RefusalException("this database is being verified already: wait for the other one to end.");
            await RunAsync(connection, $"drop database if exists {Quoted(name)} with (force)", ct);
            await RunAsync(connection, $"create database {Quoted(name)} template template0", ct);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        // What is thrown away in the end need not survive a power cut.
        settings.Database = name;
        settings.Options = $"{settings.Options} -c synchronous_commit=off".Trim();
        return new(connection, name, settings.ConnectionString);
    }

    public async ValueTask DisposeAsync()
    {
        await RunAsync(beside, $"drop database if exists {Quoted(name)} with (force)", CancellationToken.None);
        await beside.DisposeAsync();
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static async Task<bool> AsksAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(ct) is true;
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(ct);
    }
}
