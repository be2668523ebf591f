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
            await CompressFasterAsync(database, ct).ConfigureAwait(false);
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Someone else was faster. PostgreSQL let us wait until theirs was complete.
        }
    }

    /// <summary>Where connections need a password, it is the superuser's: it guards the way in, and rights are a matter of the role.</summary>
    public async Task EnsureRoleAsync(string role, CancellationToken ct)
    {
        await using var query = maintenance.CreateCommand("SELECT 1 FROM pg_roles WHERE rolname = $1");
        query.Parameters.Add(new NpgsqlParameter { Value = role });
        if (await query.ExecuteScalarAsync(ct).ConfigureAwait(false) is not null) return;
        var password = facts.Password is { } secret ? $" PASSWORD '{secret}'" : "";
        await using var create = maintenance.CreateCommand($"CREATE ROLE {Quote(role)} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT{password}");
        try
        {
            await create.ExecuteNonQueryAsync(ct).ConfigureAwait(false);
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.DuplicateObject or PostgresErrorCodes.UniqueViolation)
        {
            // Someone else was faster.
        }
    }

    public ValueTask DisposeAsync() => maintenance.DisposeAsync();

    /// <summary>PostgreSQL's own compression takes longer than all else that it does to a document of a view. Builds without the other one keep it.</summary>
    private async Task CompressFasterAsync(string database, CancellationToken ct)
    {
        await using var command = maintenance.CreateCommand(
            $"""
            do $$ begin
                if exists (select from pg_settings where name = 'default_toast_compression' and 'lz4' = any(enumvals)) then
                    alter database {Quote(database)} set default_toast_compression = 'lz4';
                end if;
            end $$
            """);
        await command.ExecuteNonQueryAsync(ct).ConfigureAwait(false);
    }

    private async Task<bool> ExistsAsync(string database, CancellationToken ct)
    {
        await using var query = maintenance.CreateCommand("SELECT 1 FROM pg_database WHERE datname = $1");
        query.Parameters.Add(new NpgsqlParameter { Value = database });
        return await query.ExecuteScalarAsync(ct).ConfigureAwait(false) is not null;
    }

    private static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
