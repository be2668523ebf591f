using JasperFx;
using JasperFx.Events.Projections;
using Marten.Projections.Views;
using Marten.Sessions;
using Npgsql;
using NpgsqlTypes;

namespace Marten.Daemon;

/// <summary>The rows of <c>mt_event_progression</c>.</summary>
internal sealed class Progress(string schema)
{
    string Table => schema + ".mt_event_progression";

    /// <summary>How far a shard is. Makes its rows where they are missing; throws where its views are not equally far, as after one was added.</summary>
    /// <param name="connection">Where to look.</param>
    /// <param name="plan">The shard.</param>
    /// <param name="first">Where a shard begins that has no rows at all.</param>
    /// <param name="token">Gives up.</param>
    public async Task<long> StartAsync(NpgsqlConnection connection, ShardPlan plan, Func<Task<long>> first, CancellationToken token)
    {
        var rows = await ReadAsync(connection, plan.ProgressNames, token).ConfigureAwait(false);
        if (rows.Count == 0)
        {
            var begin = await first().ConfigureAwait(false);
            await SetAsync(connection, plan.ProgressNames, begin, token).ConfigureAwait(false);
            return begin;
        }

        var position = rows.GetValueOrDefault(plan.ProgressNames[0]);
        var apart = plan.ProgressNames.Where(name => rows.GetValueOrDefault(name) != position).ToList();
        if (apart.Count > 0)
            throw new InvalidProjectionException($"{string.Join(", ", apart)} is not as far as {plan.ProgressNames[0]} ({position}): rebuild the projection '{plan.Shard.Name}'");
        await EnsureAsync(connection, plan, token).ConfigureAwait(false);
        return position;
    }

    /// <summary>Makes a shard's rows where they are missing.</summary>
    public Task EnsureAsync(NpgsqlConnection connection, ShardPlan plan, CancellationToken token) =>
        RunAsync(connection, $"insert into {Table} (name, last_seq_id) select name, 0 from unnest($1) as name on conflict (name) do nothing", [Names(plan.ProgressNames)], token);

    /// <summary>Keeps a shard where it is until the transaction ends. How far that is.</summary>
    public async Task<long> HoldAsync(NpgsqlConnection connection, ShardPlan plan, CancellationToken token)
    {
        await RunAsync(connection, $"select 1 from {Table} where name = any($1) for update", [Names(plan.ProgressNames)], token).ConfigureAwait(false);
        return (await ReadAsync(connection, plan.ProgressNames, token).ConfigureAwait(false)).Values.DefaultIfEmpty().Max();
    }

    /// <summary>Records what a shard is doing, and what stopped it, for whoever asks from another process.</summary>
    public Task TellAsync(NpgsqlConnection connection, ShardPlan plan, AgentStatus status, string? reason, CancellationToken token) => RunAsync(
        connection,
        $"update {Table} set agent_status = $2, pause_reason = $3, heartbeat = now() where name = any($1)",
        [Names(plan.ProgressNames), new NpgsqlParameter<string> { TypedValue = status.ToString() }, new NpgsqlParameter { Value = (object?)reason ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text }],
        token);

    /// <summary>Sets rows, whatever they are.</summary>
    public Task SetAsync(NpgsqlConnection connection, IEnumerable<string> names, long sequence, CancellationToken token) => RunAsync(
        connection,
        $"insert into {Table} (name, last_seq_id) select name, $2 from unnest($1) as name on conflict (name) do update set last_seq_id = excluded.last_seq_id, last_updated = transaction_timestamp()",
        [Names(names), new NpgsqlParameter<long> { TypedValue = sequence }],
        token);

    /// <summary>Moves a shard's rows on from where this process believes them to be; fails, and the transaction with it, where another process has moved them (<see cref="IsOutOfOrder"/>).</summary>
    public NpgsqlBatchCommand Advance(ShardPlan plan, long from, long to) => SqlOperation.Parse('?', AdvanceSql, AdvanceValues(plan, from, to)).ToCommand();

    /// <summary>The statement of <see cref="Advance"/>, for <see cref="AdvanceValues"/>.</summary>
    public string AdvanceSql =>
        $"""
        with moved as (update {Table} set last_seq_id = ?, last_updated = transaction_timestamp() where name = any(?) and last_seq_id = ? returning 1)
        select 1 / (count(*) = ?)::int from moved
        """;

    /// <summary>What stands for the question marks in <see cref="AdvanceSql"/>.</summary>
    public static object[] AdvanceValues(ShardPlan plan, long from, long to) => [to, Names(plan.ProgressNames), from, (long)plan.ProgressNames.Count];

    /// <summary>Whether this is how <see cref="Advance"/> fails: nothing else here divides.</summary>
    public static bool IsOutOfOrder(PostgresException e) => e.SqlState == PostgresErrorCodes.DivisionByZero;

    /// <summary>Records the high-water mark; it only ever rises.</summary>
    public NpgsqlBatchCommand HighWater(long mark) =>
        new($"insert into {Table} as p (name, last_seq_id) values ('{ShardState.HighWaterMark}', $1) on conflict (name) do update set last_seq_id = excluded.last_seq_id, last_updated = transaction_timestamp() where p.last_seq_id < excluded.last_seq_id")
        {
            Parameters = { new NpgsqlParameter<long> { TypedValue = mark } },
        };

    public async Task<Dictionary<string, long>> ReadAsync(NpgsqlConnection connection, IEnumerable<string> names, CancellationToken token)
    {
        await using var command = new NpgsqlCommand($"select name, coalesce(last_seq_id, 0) from {Table} where name = any($1)", connection) { Parameters = { Names(names) } };
        await using var reader = await command.ExecuteReaderAsync(token).ConfigureAwait(false);
        var rows = new Dictionary<string, long>(StringComparer.Ordinal);
        while (await reader.ReadAsync(token).ConfigureAwait(false)) rows[reader.GetString(0)] = reader.GetInt64(1);
        return rows;
    }

    static async Task RunAsync(NpgsqlConnection connection, string sql, NpgsqlParameter[] parameters, CancellationToken token)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.AddRange(parameters);
        await command.ExecuteNonQueryAsync(token).ConfigureAwait(false);
    }

    static NpgsqlParameter<string[]> Names(IEnumerable<string> names) => new() { TypedValue = [.. names], NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Varchar };
}
