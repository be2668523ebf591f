namespace CpmTracker.Server.Sealing;

using System.Security.Cryptography;
using Dapper;
using Npgsql;

/// <summary>
/// The keys with which people's words are sealed, one a person or county, wrapped by the master key. They stand in a database of their own, which is left out of
/// the backups of the events: a key that is deleted here is gone, and with it everything sealed with it, in every backup.
/// </summary>
/// <param name="database">The keys' database.</param>
/// <param name="master">Wraps them.</param>
public sealed class PersonKeys(NpgsqlDataSource database, MasterKey master)
{
    /// <summary>Makes the table where it is not there yet. Safe when several hosts start at once.</summary>
    public async Task PrepareAsync(CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await connection.ExecuteAsync(new CommandDefinition(
            """
            select pg_advisory_xact_lock(hashtext('cpm person keys'));
            create table if not exists person_key (of text primary key, wrapped bytea not null, made_at timestamptz not null default now());
            """,
            transaction: transaction,
            cancellationToken: ct));
        await transaction.CommitAsync(ct);
    }

    /// <summary>Makes the keys that are not there yet: when a person is registered, and for the counties at the start.</summary>
    public async Task MakeAsync(IReadOnlyCollection<string> of, CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        await connection.ExecuteAsync(new CommandDefinition(
            "insert into person_key (of, wrapped) select * from unnest(@of, @wrapped) on conflict (of) do nothing",
            new { of = of.ToArray(), wrapped = of.Select(o => master.Wrap(RandomNumberGenerator.GetBytes(MasterKey.Length), o)).ToArray() },
            cancellationToken: ct));
    }

    /// <summary>The keys that are there, of those asked for: unknown and erased ones are missing.</summary>
    public async Task<IReadOnlyDictionary<string, byte[]>> FindAsync(IReadOnlyCollection<string> of, CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        var rows = await connection.QueryAsync<(string Of, byte[] Wrapped)>(new CommandDefinition(
            "select of, wrapped from person_key where of = any(@of)", new { of = of.ToArray() }, cancellationToken: ct));
        return rows.ToDictionary(r => r.Of, r => master.Unwrap(r.Wrapped, r.Of));
    }

    /// <summary>Those of some people who have no key: it was deleted. In order.</summary>
    public async Task<IReadOnlyList<string>> MissingAsync(IReadOnlyCollection<string> of, CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        return [.. await connection.QueryAsync<string>(new CommandDefinition(
            "select id from unnest(@of) as person(id) where not exists (select from person_key k where k.of = id) order by id", new { of = of.ToArray() }, cancellationToken: ct))];
    }

    /// <summary>Deletes a key: everything sealed with it can never be read again.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> DeleteAsync(string of, CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        return await connection.ExecuteAsync(new CommandDefinition("delete from person_key where of = @of", new { of }, cancellationToken: ct)) > 0;
    }
}
