using JasperFx.Events;
using Marten.Projections.Views;
using Npgsql;

namespace Marten.Daemon;

/// <summary>The views of a shard at work: they take events page by page, stage after stage, and keep what they make of them in memory until it is saved.</summary>
internal sealed class ShardViews
{
    readonly List<List<ViewBatch>> _stages;

    public ShardViews(ShardPlan plan, Func<View, ViewBatch> batchOf)
    {
        _stages = [.. plan.Stages.Select(stage => stage.Select(batchOf).ToList())];
        for (var stage = 0; stage < _stages.Count; stage++)
            foreach (var batch in _stages[stage])
                batch.IsToldOf = plan.Stages.Skip(stage + 1).Any(later => later.Any(view => view.LooksAt(batch.UpdateType)));
    }

    public IEnumerable<ViewBatch> All => _stages.SelectMany(stage => stage);

    /// <summary>Forgets what is in memory: the tables may have changed.</summary>
    public void Forget()
    {
        foreach (var batch in All) batch.Forget();
    }

    /// <summary>Finds out which tables are empty, before the first event: documents are not looked for there.</summary>
    public async Task LookForEmptyTablesAsync(NpgsqlConnection connection, CancellationToken token)
    {
        await using var command = new NpgsqlBatch(connection);
        foreach (var batch in All) command.BatchCommands.Add(batch.IsTableEmptyCommand());
        await using var reader = await command.ExecuteReaderAsync(token).ConfigureAwait(false);
        foreach (var batch in All)
        {
            await reader.ReadAsync(token).ConfigureAwait(false);
            if (reader.GetBoolean(0)) batch.StartsEmpty();
            await reader.NextResultAsync(token).ConfigureAwait(false);
        }
    }

    /// <summary>Takes the next events.</summary>
    /// <param name="connection">Asked for where documents are not in memory.</param>
    /// <param name="events">The events.</param>
    /// <param name="token">Gives up.</param>
    public async Task TakeAsync(Func<ValueTask<NpgsqlConnection>> connection, IReadOnlyList<IEvent> events, CancellationToken token)
    {
        foreach (var stage in _stages) await EvolveAsync(connection, stage, events, token).ConfigureAwait(false);
    }

    /// <summary>Tells later stages what earlier ones have made since they were last told: each document once, however many events went to it.</summary>
    public async Task TellAsync(Func<ValueTask<NpgsqlConnection>> connection, CancellationToken token)
    {
        var told = new List<IEvent>();
        foreach (var stage in _stages)
        {
            if (told.Count > 0) await EvolveAsync(connection, stage, told, token).ConfigureAwait(false);
            foreach (var batch in stage) told.AddRange(batch.Updates());
        }
    }

    static async Task EvolveAsync(Func<ValueTask<NpgsqlConnection>> connection, List<ViewBatch> stage, IReadOnlyList<IEvent> events, CancellationToken token)
    {
        foreach (var batch in stage) batch.Slice(events);
        await LoadAsync(connection, stage, token).ConfigureAwait(false);
        foreach (var batch in stage) batch.Apply();
    }

    static async Task LoadAsync(Func<ValueTask<NpgsqlConnection>> connection, List<ViewBatch> batches, CancellationToken token)
    {
        await using var command = new NpgsqlBatch { Timeout = 0 };
        var loading = new List<ViewBatch>();
        foreach (var batch in batches)
        {
            if (batch.LoadCommand() is not { } load) continue;
            command.BatchCommands.Add(load);
            loading.Add(batch);
        }

        if (loading.Count == 0) return;
        command.Connection = await connection().ConfigureAwait(false);
        await using var reader = await command.ExecuteReaderAsync(token).ConfigureAwait(false);
        foreach (var batch in loading)
        {
            await batch.ReadAsync(reader, token).ConfigureAwait(false);
            await reader.NextResultAsync(token).ConfigureAwait(false);
        }
    }
}
