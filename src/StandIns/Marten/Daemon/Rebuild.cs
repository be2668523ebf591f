using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten.Projections.Views;
using Marten.Schema;
using Npgsql;

namespace Marten.Daemon;

/// <summary>
/// Builds the documents of a shard anew, in tables beside the ones that go on being read and written. They take the place of those in one transaction with the progress; until then nothing shows of
/// them, and a rebuild that fails or is cancelled has changed nothing.
/// <para>
/// A daemon that runs the shard meanwhile goes on doing so. The swap waits for the end of its transaction, and moves the progress to where the new tables are; the daemon finds it moved and goes on from
/// there.
/// </para>
/// </summary>
internal sealed class Rebuild(DocumentStore store, ShardPlan plan, HighWaterAgent highWater, EventFeed feed, ShardStateTracker tracker)
{
    readonly Progress _progress = new(store.Options.EventGraph.DatabaseSchemaName);
    readonly Dictionary<View, TableSwap> _tables = plan.Views.ToDictionary(view => view, view => new TableSwap(DocumentTables.For(view.Mapping, store.Options.DatabaseSchemaName)));
    long _position;

    string Schema => store.Options.EventGraph.DatabaseSchemaName;

    /// <summary>A view that is kept inline has no progress rows.</summary>
    bool IsInline => plan.Views.All(view => view.Lifecycle == ProjectionLifecycle.Inline);

    public async Task RunAsync(TimeSpan lockTimeout, CancellationToken token)
    {
        // Joined before anything is waited for: rebuilds that are asked for together share one pass over the events.
        using var reader = feed.Join(0);
        await store.Schema.EnsureAllAsync(plan.Views.Select(view => view.Mapping), token).ConfigureAwait(false);
        await using var held = await TakeAsync(lockTimeout, token).ConfigureAwait(false);
        await held.RelaxAsync(token).ConfigureAwait(false);
        if (!IsInline) await _progress.EnsureAsync(held.Connection, plan, token).ConfigureAwait(false);
        await ScriptAsync(held.Connection, null, table => table.CreateDdl(), token).ConfigureAwait(false);
        var writing = new WritingConnection(held.Connection);
        try
        {
            var views = new ShardViews(plan, view => view.NewBatchBeside(_tables[view].Beside, view.Options.CacheLimitPerTenant));
            await highWater.LookAsync(token).ConfigureAwait(false);
            await TakeUpToAsync(writing, reader, views, highWater.Mark, token).ConfigureAwait(false);
            await ScriptAsync(held.Connection, null, table => table.IndexDdl(), token).ConfigureAwait(false);
            reader.Dispose();
            using var rest = feed.Join(_position);
            await new RebuildSwap(store, plan, IsInline).RunAsync(
                last => TakeUpToAsync(writing, rest, views, last, token),
                swap => ScriptAsync(swap.Connection!, swap, table => table.SwapDdl(), token),
                highWater, token).ConfigureAwait(false);
        }
        finally
        {
            await writing.SettleAsync().ConfigureAwait(false);
            await DropAsync().ConfigureAwait(false);
        }
    }

    /// <summary>On a connection of its own: the other may be what failed.</summary>
    async Task DropAsync()
    {
        await using var connection = await store.DataSource.OpenConnectionAsync().ConfigureAwait(false);
        await ScriptAsync(connection, null, table => table.DropDdl(), CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>Takes the events up to a number, and has everything that they made in the tables then. How far that is.</summary>
    async Task<long> TakeUpToAsync(WritingConnection connection, EventFeed.Reader reader, ShardViews views, long ceiling, CancellationToken token)
    {
        while (_position < ceiling)
        {
            var page = await reader.ReadAsync(_position, ceiling, store.Options.Projections.RebuildBatchSize, token).ConfigureAwait(false);
            await views.TakeAsync(connection.IdleAsync, page.Events, token).ConfigureAwait(false);
            if (views.All.Any(batch => batch.IsFull)) await CopyAsync(connection, views, batch => batch.IsFull, keepAll: false, token).ConfigureAwait(false);
            _position = page.To;
            tracker.Publish(new ShardState(plan.Shard, _position) { Mode = ShardMode.rebuilding, RebuildThreshold = ceiling });
        }

        await CopyAsync(connection, views, _ => true, keepAll: true, token).ConfigureAwait(false);
        await connection.IdleAsync().ConfigureAwait(false);
        return _position;
    }

    static async Task CopyAsync(WritingConnection connection, ShardViews views, Predicate<ViewBatch> which, bool keepAll, CancellationToken token)
    {
        if (views.All.Any(batch => which(batch) && batch.HasUpdates)) await views.TellAsync(connection.IdleAsync, token).ConfigureAwait(false);
        List<Func<NpgsqlConnection, CancellationToken, Task>> copies = [.. views.All.Where(batch => which(batch)).Select(batch => batch.Copy(keepAll))];
        await connection.BeginAsync(async copying =>
        {
            foreach (var copy in copies) await copy(copying, token).ConfigureAwait(false);
        }).ConfigureAwait(false);
    }

    async Task<ShardLock> TakeAsync(TimeSpan timeout, CancellationToken token)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(token);
        limited.CancelAfter(timeout);
        try
        {
            return await ShardLock.TakeAsync(store.DataSource, ShardLock.KeyOf(Schema, "rebuild of " + plan.Shard.Identity), TimeSpan.FromMilliseconds(100), limited.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!token.IsCancellationRequested)
        {
            throw new TimeoutException($"Projection {plan.Shard} is being rebuilt by somebody else");
        }
    }

    async Task ScriptAsync(NpgsqlConnection connection, NpgsqlTransaction? transaction, Func<TableSwap, string> ddl, CancellationToken token)
    {
        await using var command = new NpgsqlCommand(string.Concat(_tables.Values.Select(ddl)), connection, transaction) { CommandTimeout = 0 };
        if (command.CommandText.Length > 0) await command.ExecuteNonQueryAsync(token).ConfigureAwait(false);
    }
}
