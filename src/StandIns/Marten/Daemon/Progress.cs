using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten.Projections.Views;
using Npgsql;
using NpgsqlTypes;

namespace Marten.Daemon;

/// <summary>The rows of <c>mt_event_progression</c>.</summary>
internal sealed class Progress(string schema)
{
    string Table => schema + ".mt_event_progression";

    /// <summary>How far a shard is. Makes its rows where they are missing; throws where its views are not equally far, as after one was added.</summary>
    public async Task<long> StartAsync(NpgsqlConnection connection, ShardPlan plan, CancellationToken token)
    {
        var rows = await ReadAsync(connection, plan.ProgressNames, token).ConfigureAwait(false);
        var position = rows.GetValueOrDefault(plan.ProgressNames[0]);
        var apart = plan.ProgressNames.Where(name => rows.GetValueOrDefault(name) != position).ToList();
        if (apart.Count > 0)
            throw new InvalidProjectionException($"{string.Join(", ", apart)} is not as far as {plan.ProgressNames[0]} ({position}): rebuild the projection '{plan.Shard.Name}'");
        await SetAsync(connection, plan.ProgressNames.Where(name => !rows.ContainsKey(name)), 0, token).ConfigureAwait(false);
        return position;
    }

    /// <summary>Sets rows, whatever they are.</summary>
    public async Task SetAsync(NpgsqlConnection connection, IEnumerable<string> names, long sequence, CancellationToken token)
    {
        await using var command = new NpgsqlCommand(
            $"insert into {Table} (name, last_seq_id) select name, $2 from unnest($1) as name on conflict (name) do update set last_seq_id = excluded.last_seq_id, last_updated = transaction_timestamp()",
            connection) { Parameters = { Names(names), new NpgsqlParameter<long> { TypedValue = sequence } } };
        await command.ExecuteNonQueryAsync(token).ConfigureAwait(false);
    }

    /// <summary>Moves a shard's rows on from where this process believes them to be.</summary>
    public NpgsqlBatchCommand Advance(ShardPlan plan, long from, long to) =>
        new($"update {Table} set last_seq_id = $3, last_updated = transaction_timestamp() where name = any($1) and last_seq_id = $2")
        {
            Parameters = { Names(plan.ProgressNames), new NpgsqlParameter<long> { TypedValue = from }, new NpgsqlParameter<long> { TypedValue = to } },
        };

    /// <summary>Records the high-water mark; it only ever rises.</summary>
    public NpgsqlBatchCommand HighWater(long mark) =>
        new($"insert into {Table} as p (name, last_seq_id) values ('{ShardState.HighWaterMark}', $1) on conflict (name) do update set last_seq_id = excluded.last_seq_id, last_updated = transaction_timestamp() where p.last_seq_id < excluded.last_seq_id")
        {
            Parameters = { new NpgsqlParameter<long> { TypedValue = mark } },
        };

    /// <summary>Throws where <see cref="Advance"/> did not find the rows as they should be: another process has moved them.</summary>
    public static void AssertAdvanced(ShardPlan plan, NpgsqlBatchCommand advance)
    {
        if (advance.RecordsAffected != plan.ProgressNames.Count) throw new ProgressionProgressOutOfOrderException(plan.Shard);
    }

    public async Task<Dictionary<string, long>> ReadAsync(NpgsqlConnection connection, IEnumerable<string> names, CancellationToken token)
    {
        await using var command = new NpgsqlCommand($"select name, coalesce(last_seq_id, 0) from {Table} where name = any($1)", connection) { Parameters = { Names(names) } };
        await using var reader = await command.ExecuteReaderAsync(token).ConfigureAwait(false);
        var rows = new Dictionary<string, long>(StringComparer.Ordinal);
        while (await reader.ReadAsync(token).ConfigureAwait(false)) rows[reader.GetString(0)] = reader.GetInt64(1);
        return rows;
    }

    static NpgsqlParameter<string[]> Names(IEnumerable<string> names) => new() { TypedValue = [.. names], NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Varchar };
}
