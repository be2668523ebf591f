namespace CpmTracker.Server.Hosting;

using CpmTracker.Server.Sealing;
using CpmTracker.Server.Store;
using Dapper;
using JasperFx;
using Marten;
using Npgsql;

/// <summary>
/// Two roles, so that the server can append events and never change one: the owner makes and patches the tables, and lets the server's role do what it needs with them. The server
/// reads and appends events, and of a stream changes its version and time only. A stream cannot be deleted by it either, as its events would go with it. Views are the server's to
/// write and to empty: they follow from the events.
/// </summary>
internal static class Ownership
{
    /// <summary>Makes and patches the tables as their owner, and grants the server's role its rights. Safe when several hosts start at once.</summary>
    /// <param name="owner">The databases, as the owner.</param>
    /// <param name="server">The same, as the server.</param>
    /// <param name="master">Wraps people's keys.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="RefusalException">The two are one role, or the server's may do whatever the owner may.</exception>
    public static async Task PrepareAsync(Database owner, Database server, MasterKey master, CancellationToken ct)
    {
        await using IDocumentStore store = DocumentStore.For(options => StoreSetup.Configure(options, owner.Events));
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync(AutoCreate.CreateOrUpdate);
        await using (var keys = NpgsqlDataSource.Create(owner.Keys)) await new PersonKeys(keys, master).PrepareAsync(ct);
        if (server.Keys != server.Events && server.Keys != owner.Keys) await GrantAsync(owner.Keys, await RoleAsync(server.Keys, ct), "", ct);
        await GrantAsync(owner.Events, await RoleAsync(server.Events, ct), OfEvents(store.Options.Schema.ForEvents()), ct);
    }

    /// <summary>The role of a connection, which must be neither a superuser nor able to become one that owns tables.</summary>
    private static async Task<string> RoleAsync(string connectionString, CancellationToken ct)
    {
        await using var connection = Once(connectionString);
        var (role, mighty) = await connection.QuerySingleAsync<(string, bool)>(new CommandDefinition(
            """
            select quote_ident(current_user),
                (select rolsuper from pg_roles where rolname = current_user)
                or exists (select from pg_class c where c.relname = 'mt_events' and c.relkind in ('r', 'p') and pg_has_role(current_user, c.relowner, 'member'))
            """,
            cancellationToken: ct));
        return mighty
            ? throw new RefusalException($"the role {role} of ConnectionStrings:Cpm owns the events, or may become who does: give the server a role of its own, beside that of ConnectionStrings:Owner.")
            : role;
    }

    /// <summary>Everything on tables that hold nothing but what follows from the events, or what the server keeps for itself; less on those of the events. Also on tables that are made later.</summary>
    private static async Task GrantAsync(string owner, string role, string exceptions, CancellationToken ct)
    {
        await using var connection = Once(owner);
        await connection.OpenAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await connection.ExecuteAsync(new CommandDefinition(
            $"""
            select pg_advisory_xact_lock(hashtext('cpm grants'));
            revoke create on schema public from public;
            grant usage on schema public to {role};
            revoke all on all tables in schema public from {role};
            grant select, insert, update, delete, truncate on all tables in schema public to {role};
            grant usage, select on all sequences in schema public to {role};
            alter default privileges in schema public grant select, insert, update, delete, truncate on tables to {role};
            {exceptions.Replace("{role}", role, StringComparison.Ordinal)}
            """,
            transaction: transaction,
            cancellationToken: ct));
        await transaction.CommitAsync(ct);
    }

    /// <summary>A connection that is gone when it is closed: none of the owner's stays open while the server works.</summary>
    private static NpgsqlConnection Once(string connectionString) => new(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);

    private static string OfEvents(string events) =>
        $$"""
        revoke all on {{events}}, mt_streams from {role};
        grant select, insert on {{events}}, mt_streams to {role};
        grant update (version, "timestamp") on mt_streams to {role};
        """;
}
