using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten.Projections.Views;
using Npgsql;

namespace Marten.Daemon;

/// <summary>Builds the documents of a shard anew: empties their tables, and takes all events through the views again, up to what was there when it began.</summary>
internal sealed class Rebuild(DocumentStore store, ShardPlan plan, HighWaterAgent highWater, ShardStateTracker tracker)
{
    readonly Progress _progress = new(store.Options.EventGraph.DatabaseSchemaName);

    string Schema => store.Options.EventGraph.DatabaseSchemaName;

    /// <summary>A view that is kept inline: it has no progress rows, and nobody may append while it is rebuilt.</summary>
    bool IsInline => plan.Views.All(view => view.Lifecycle == ProjectionLifecycle.Inline);

    public async Task RunAsync(TimeSpan lockTimeout, CancellationToken token)
    {
        await store.Schema.EnsureAllAsync(plan.Views.Select(view => view.Mapping), token).ConfigureAwait(false);
        await using var held = await TakeAsync(lockTimeout, token).ConfigureAwait(false);
        await using var quiet = IsInline ? await store.DataSource.OpenConnectionAsync(token).ConfigureAwait(false) : null;
        await using var writersWait = quiet is null ? null : await KeepWritersOutAsync(quiet, token).ConfigureAwait(false);
        await highWater.LookAsync(token).ConfigureAwait(false);
        var ceiling = highWater.Mark;
        await TearDownAsync(held.Connection, token).ConfigureAwait(false);

        var batch = new ShardBatch(plan, _progress);
        batch.StartFromEmptyTables();
        var limit = store.Options.Projections.RebuildBatchSize;
        var next = ceiling == 0 ? null : EventPage.ReadAsync(store, 0, ceiling, limit, token);
        while (next is not null)
        {
            var page = await next.ConfigureAwait(false);
            // While this page is folded and saved, the next one is read.
            next = page.To < ceiling ? EventPage.ReadAsync(store, page.To, ceiling, limit, token) : null;
            try
            {
                await batch.RunAsync(held.Connection, page, ceiling, recorded: !IsInline, token).ConfigureAwait(false);
            }
            catch
            {
                if (next is not null) await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                throw;
            }

            tracker.Publish(new ShardState(plan.Shard, page.To) { Mode = ShardMode.rebuilding, RebuildThreshold = ceiling });
        }
    }

    async Task<ShardLock> TakeAsync(TimeSpan timeout, CancellationToken token)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(token);
        limited.CancelAfter(timeout);
        try
        {
            return await ShardLock.TakeAsync(store.DataSource, ShardLock.KeyOf(Schema, plan.Shard.Identity), TimeSpan.FromMilliseconds(100), limited.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!token.IsCancellationRequested)
        {
            throw new TimeoutException($"Projection {plan.Shard} is run by another daemon: pause it first (PauseAllDaemonsAsync)");
        }
    }

    async Task<NpgsqlTransaction> KeepWritersOutAsync(NpgsqlConnection connection, CancellationToken token)
    {
        var transaction = await connection.BeginTransactionAsync(token).ConfigureAwait(false);
        await using var command = new NpgsqlCommand($"lock table {Schema}.mt_events in share mode", connection, transaction) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(token).ConfigureAwait(false);
        return transaction;
    }

    async Task TearDownAsync(NpgsqlConnection connection, CancellationToken token)
    {
        await using var transaction = await connection.BeginTransactionAsync(token).ConfigureAwait(false);
        var sql = string.Concat(plan.Views.Select(view => $"delete from {view.Mapping.QualifiedTableName};"));
        await using (var command = new NpgsqlCommand(sql, connection, transaction) { CommandTimeout = 0 }) await command.ExecuteNonQueryAsync(token).ConfigureAwait(false);
        if (!IsInline) await _progress.SetAsync(connection, plan.ProgressNames, 0, token).ConfigureAwait(false);
        await transaction.CommitAsync(token).ConfigureAwait(false);
    }
}
