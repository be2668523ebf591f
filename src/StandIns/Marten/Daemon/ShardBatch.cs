using JasperFx.Events;
using Marten.Projections.Views;
using Npgsql;

namespace Marten.Daemon;

/// <summary>Takes one page of events through all views of a shard, stage after stage, and saves documents and progress in one transaction.</summary>
internal sealed class ShardBatch(ShardPlan plan, Progress progress)
{
    readonly Dictionary<View, IDocumentCache> _caches = plan.Views.ToDictionary(view => view, view => view.NewCache(view.Options.CacheLimitPerTenant));

    /// <summary>Forgets documents in memory: the tables may have changed.</summary>
    public void Forget()
    {
        foreach (var cache in _caches.Values) cache.Clear();
    }

    /// <summary>Takes the tables for empty, as after a teardown.</summary>
    public void StartFromEmptyTables()
    {
        foreach (var cache in _caches.Values) cache.StartFromEmptyTable();
    }

    /// <param name="connection">Where the shard's lock is held: if it breaks, the lock and the batch are lost together.</param>
    /// <param name="page">The events.</param>
    /// <param name="highWater">The high-water mark, recorded along with it.</param>
    /// <param name="recorded">Whether the shard has progress rows; a view that is kept inline has none.</param>
    /// <param name="token">Gives up.</param>
    public async Task RunAsync(NpgsqlConnection connection, EventPage page, long highWater, bool recorded, CancellationToken token)
    {
        var told = new List<IEvent>();
        var done = new List<ViewBatch>();
        foreach (var stage in plan.Stages)
        {
            var batches = Sliced(stage, page, told);
            await LoadAsync(connection, batches, token).ConfigureAwait(false);
            foreach (var batch in batches) batch.Apply();
            foreach (var batch in batches) told.AddRange(batch.Updates());
            done.AddRange(batches);
        }

        await SaveAsync(connection, page, done, highWater, recorded, token).ConfigureAwait(false);
        foreach (var batch in done) batch.Committed();
    }

    List<ViewBatch> Sliced(View[] stage, EventPage page, List<IEvent> told)
    {
        var batches = new List<ViewBatch>();
        foreach (var view in stage)
        {
            var batch = view.NewBatch(_caches[view]);
            batch.Slice(page.Events);
            batch.Slice(told);
            if (!batch.IsEmpty) batches.Add(batch);
        }

        return batches;
    }

    static async Task LoadAsync(NpgsqlConnection connection, List<ViewBatch> batches, CancellationToken token)
    {
        await using var command = new NpgsqlBatch(connection);
        var loading = new List<ViewBatch>();
        foreach (var batch in batches)
        {
            if (batch.LoadCommand() is not { } load) continue;
            command.BatchCommands.Add(load);
            loading.Add(batch);
        }

        if (loading.Count == 0) return;
        await using var reader = await command.ExecuteReaderAsync(token).ConfigureAwait(false);
        foreach (var batch in loading)
        {
            await batch.ReadAsync(reader, token).ConfigureAwait(false);
            await reader.NextResultAsync(token).ConfigureAwait(false);
        }
    }

    async Task SaveAsync(NpgsqlConnection connection, EventPage page, List<ViewBatch> done, long highWater, bool recorded, CancellationToken token)
    {
        await using var transaction = await connection.BeginTransactionAsync(token).ConfigureAwait(false);
        await using var command = new NpgsqlBatch(connection, transaction);
        var advance = progress.Advance(plan, page.From, page.To);
        if (recorded)
        {
            command.BatchCommands.Add(advance);
            command.BatchCommands.Add(progress.HighWater(highWater));
        }

        foreach (var write in done.SelectMany(batch => batch.WriteCommands())) command.BatchCommands.Add(write);
        if (command.BatchCommands.Count == 0) return;
        command.Timeout = 0;
        await command.ExecuteNonQueryAsync(token).ConfigureAwait(false);
        if (recorded) Progress.AssertAdvanced(plan, advance);
        await transaction.CommitAsync(token).ConfigureAwait(false);
    }
}
