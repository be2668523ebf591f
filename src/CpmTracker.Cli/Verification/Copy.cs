namespace CpmTracker.Cli.Verification;

using CpmTracker.Server.Directors;
using CpmTracker.Server.Sealing;
using CpmTracker.Server.Store;
using JasperFx.Events.Projections;
using Npgsql;

/// <summary>Copies a snapshot into the scratch database, from one to the other in PostgreSQL's own binary format and never held in memory.</summary>
internal sealed class Copy : IAsyncDisposable
{
    private const int BufferSize = 1 << 17;

    /// <summary>The documents that are no views: they are recorded or counted beside the events, and no rebuild makes them.</summary>
    private static readonly Type[] NotViews = [typeof(Receipt), typeof(Person), typeof(CountySeat)];

    private readonly Snapshot source;

    private Copy(Snapshot source, NpgsqlConnection target) => (this.source, Target) = (source, target);

    /// <summary>A connection to the scratch database.</summary>
    public NpgsqlConnection Target { get; }

    public static async Task<Copy> OpenAsync(Snapshot source, string scratch, CancellationToken ct)
    {
        var target = new NpgsqlConnection(scratch);
        await target.OpenAsync(ct);
        return new(source, target);
    }

    public Task StreamsAsync(CancellationToken ct) => TableAsync("mt_streams", "true", ct);

    /// <summary>Copies the events after one number and up to another, and has the store take them for complete.</summary>
    public async Task EventsAsync(long after, long upTo, CancellationToken ct)
    {
        if (upTo <= after) return;
        await TableAsync("mt_events", $"seq_id > {after} and seq_id <= {upTo}", ct);
        await RunAsync(
            $"""
            insert into mt_event_progression (name, last_seq_id) values ('{ShardState.HighWaterMark}', {upTo}) on conflict (name) do update set last_seq_id = excluded.last_seq_id;
            select setval('mt_events_sequence', {upTo});
            analyze mt_events;
            """,
            ct);
    }

    /// <summary>The tables of the views, by name.</summary>
    public async Task<IReadOnlyList<string>> ViewTablesAsync(CancellationToken ct) =>
        [.. (await TextsAsync("select tablename::text from pg_tables where schemaname = 'public' and tablename like 'mt\\_doc\\_%' order by tablename", ct))
            .Where(table => !NotViews.Any(type => table.Equals($"mt_doc_{type.Name}", StringComparison.OrdinalIgnoreCase)))];

    /// <summary>Copies a view's documents, as they are stored, beside the rebuilt ones: into a table of the schema <c>stored</c>.</summary>
    public async Task StoredViewAsync(string table, CancellationToken ct)
    {
        await RunAsync($"create schema if not exists stored; create table stored.{table} (id text primary key, data text not null)", ct);
        if (await source.HasAsync(table, ct)) await MoveAsync($"select id::text, data::text from {table}", $"stored.{table} (id, data)", ct);
    }

    public ValueTask DisposeAsync() => Target.DisposeAsync();

    private async Task TableAsync(string table, string condition, CancellationToken ct)
    {
        var columns = string.Join(", ", await TextsAsync($"select quote_ident(column_name) from information_schema.columns where table_schema = 'public' and table_name = '{table}' order by ordinal_position", ct));
        await MoveAsync($"select {columns} from {table} where {condition}", $"{table} ({columns})", ct);
    }

    private async Task MoveAsync(string query, string into, CancellationToken ct)
    {
        await using var from = await source.Connection.BeginRawBinaryCopyAsync($"copy ({query}) to stdout (format binary)", ct);
        await using var to = await Target.BeginRawBinaryCopyAsync($"copy {into} from stdin (format binary)", ct);
        await from.CopyToAsync(to, BufferSize, ct);
    }

    private async Task<IReadOnlyList<string>> TextsAsync(string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, Target);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var texts = new List<string>();
        while (await reader.ReadAsync(ct)) texts.Add(reader.GetString(0));
        return texts;
    }

    private async Task RunAsync(string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, Target);
        await command.ExecuteNonQueryAsync(ct);
    }
}
