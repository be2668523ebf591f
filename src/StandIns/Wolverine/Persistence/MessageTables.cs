namespace Wolverine.Persistence;

/// <summary>The tables of the genuine package, columns and keys as it makes them; one index beside them is of our own.</summary>
internal static class MessageTables
{
    /// <summary>What is missing is made. Two hosts that start at once do it one after the other.</summary>
    public static Task CreateAsync(MessageDatabase database, CancellationToken cancellation) => database.ExecuteAsync(
        Statements(database).Select(sql => MessageDatabase.Command(sql)).Prepend(MessageDatabase.Command("select pg_advisory_xact_lock(hashtextextended($1, 0))", $"wolverine tables {database.Schema}")),
        cancellation);

    /// <summary>The statements that make the tables, for whoever keeps the schema by hand.</summary>
    public static string Script(MessageDatabase database) => string.Join(Environment.NewLine, Statements(database).Select(sql => sql + ";"));

    /// <exception cref="InvalidOperationException">One of the tables is missing.</exception>
    public static async Task RequireAsync(MessageDatabase database, CancellationToken cancellation)
    {
        var missing = await database.ReadAsync(
            "select name from unnest($1) name where to_regclass(name) is null", row => row.GetString(0), cancellation, (object)new[] { database.Incoming, database.DeadLetters, database.Nodes });
        if (missing.Count > 0)
            throw new InvalidOperationException($"Durable messages need tables that are missing, and AutoBuildMessageStorageOnStartup does not allow to make them: {string.Join(", ", missing)}.{Environment.NewLine}{Script(database)}");
    }

    private static IEnumerable<string> Statements(MessageDatabase database) =>
    [
        $"create schema if not exists {database.Schema}",
        $"""
         create table if not exists {database.Incoming} (
             id uuid not null primary key, status varchar not null, owner_id integer not null, execution_time timestamptz default null, attempts integer default 0,
             body bytea not null, message_type varchar not null, received_at varchar, keep_until timestamptz)
         """,
        $"create index if not exists idx_wolverine_incoming_envelopes_owner on {database.Incoming} (owner_id) where owner_id <> 0",
        $"create index if not exists standin_waiting_envelopes on {database.Incoming} (received_at, id) where owner_id = 0 and status <> 'Handled'",
        $"""
         create table if not exists {database.Schema}.wolverine_outgoing_envelopes (
             id uuid not null primary key, owner_id integer not null, destination varchar not null, deliver_by timestamptz, body bytea not null, attempts integer default 0,
             message_type varchar not null)
         """,
        $"""
         create table if not exists {database.DeadLetters} (
             id uuid not null primary key, execution_time timestamptz default null, body bytea not null, message_type varchar not null, received_at varchar, source varchar,
             exception_type varchar, exception_message varchar, sent_at timestamptz, replayable boolean)
         """,
        $"""
         create table if not exists {database.Nodes} (
             id uuid not null primary key, node_number serial not null, description varchar not null, uri varchar not null, started timestamptz not null default now(),
             health_check timestamptz not null default now(), version varchar, capabilities text[])
         """,
    ];
}
