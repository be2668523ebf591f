using Npgsql;

namespace CpmTracker.LocalPostgres.Server;

/// <summary>The databases of a running cluster.</summary>
internal sealed class Databases(ConnectionFacts facts) : IAsyncDisposable
{
    // Not pooled: between two uses PostgreSQL may have been started anew, and an old connection be broken.
    private readonly NpgsqlDataSource maintenance = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(facts.ConnectionString("postgres")) { Pooling = false });

    public async Task EnsureAsync(string database, string? template, CancellationToken ct)
    {
        if (await ExistsAsync(database, ct).ConfigureAwait(false)) return;
        var from = template is null ? "" : $" TEMPLATE {Quote(template)}";
        await using var create = maintenance.CreateCommand($"CREATE DATABASE {Quote(database)}{from}");
        create.CommandTimeout = 0;
        try
        {
            await create.ExecuteNonQueryAsync(ct).ConfigureAwait(false);
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Someone else was faster. PostgreSQL let us wait until theirs was complete.
        }
    }

    public ValueTask DisposeAsync() => maintenance.DisposeAsync();

    private async Task<bool> ExistsAsync(string database, CancellationToken ct)
    {
        await using var query = maintenance.CreateCommand("SELECT 1 FROM pg_database WHERE datname = $1");
        query.Parameters.Add(new NpgsqlParameter { Value = database });
        return await query.ExecuteScalarAsync(ct).ConfigureAwait(false) is not null;
    }

    private static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
