using Npgsql;
using NpgsqlTypes;

namespace Marten.Schema;

/// <summary>What the database has, in the schemas of interest. Names are with their schema.</summary>
internal sealed class ExistingObjects
{
    public HashSet<string> Schemas { get; } = [];

    public Dictionary<string, HashSet<string>> Columns { get; } = [];

    public HashSet<string> Indexes { get; } = [];

    public HashSet<string> Sequences { get; } = [];

    public Dictionary<string, string> FunctionBodies { get; } = [];

    public static async Task<ExistingObjects> ReadAsync(NpgsqlConnection connection, string[] schemas, CancellationToken token)
    {
        var there = new ExistingObjects();
        await using var batch = new NpgsqlBatch(connection);
        Add(batch, schemas, "select nspname, nspname from pg_namespace where nspname = any($1)");
        Add(batch, schemas, """
            select n.nspname || '.' || c.relname, a.attname from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
            where n.nspname = any($1) and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
            """);
        Add(batch, schemas, "select schemaname || '.' || indexname, indexname from pg_indexes where schemaname = any($1)");
        Add(batch, schemas, "select schemaname || '.' || sequencename, sequencename from pg_sequences where schemaname = any($1)");
        Add(batch, schemas, "select n.nspname || '.' || p.proname, p.prosrc from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = any($1)");
        await using var reader = await batch.ExecuteReaderAsync(token).ConfigureAwait(false);
        await foreach (var (name, _) in Rows(reader, token).ConfigureAwait(false)) there.Schemas.Add(name);
        await foreach (var (table, column) in Rows(reader, token).ConfigureAwait(false))
        {
            if (!there.Columns.TryGetValue(table, out var columns)) there.Columns[table] = columns = [];
            columns.Add(column);
        }

        await foreach (var (name, _) in Rows(reader, token).ConfigureAwait(false)) there.Indexes.Add(name);
        await foreach (var (name, _) in Rows(reader, token).ConfigureAwait(false)) there.Sequences.Add(name);
        await foreach (var (name, body) in Rows(reader, token).ConfigureAwait(false)) there.FunctionBodies[name] = body;
        return there;
    }

    static async IAsyncEnumerable<(string, string)> Rows(NpgsqlDataReader reader, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token)
    {
        while (await reader.ReadAsync(token).ConfigureAwait(false)) yield return (reader.GetString(0), reader.GetString(1));
        await reader.NextResultAsync(token).ConfigureAwait(false);
    }

    static void Add(NpgsqlBatch batch, string[] schemas, string sql) => batch.BatchCommands.Add(
        new NpgsqlBatchCommand(sql) { Parameters = { new NpgsqlParameter<string[]> { TypedValue = schemas, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text } } });
}
