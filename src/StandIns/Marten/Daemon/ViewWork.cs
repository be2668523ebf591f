using JasperFx.Events.Daemon;
using Marten.Exceptions;
using Marten.Projections.Views;
using Npgsql;

namespace Marten.Daemon;

/// <summary>Keeps views: folds events page by page, and saves documents and progress together.</summary>
internal sealed class ViewWork(DocumentStore store, ShardPlan plan) : ShardWork
{
    /// <summary>New documents of a view in one batch, from which on a copy is faster than a statement with arrays.</summary>
    const int CopyFrom = 500;

    /// <summary>Most batches in a row, after which it shows how far the views are.</summary>
    const int Together = 5;

    readonly Progress _progress = new(store.Options.EventGraph.DatabaseSchemaName);
    readonly ShardViews _views = new(plan, view => view.NewBatch(view.Options.CacheLimitPerTenant));

    /// <summary>The number up to which all is saved.</summary>
    long _saved;

    public override void Forget() => _views.Forget();

    public override async Task<long> AdvanceAsync(NpgsqlConnection connection, EventFeed.Reader reader, long from, long upTo, long mark, CancellationToken token)
    {
        _saved = from;
        try
        {
            if (from == 0) await _views.LookForEmptyTablesAsync(connection, token).ConfigureAwait(false);
            await BatchesAsync(connection, reader, upTo, mark, token).ConfigureAwait(false);
            return _saved;
        }
        catch (ApplyEventException failure)
        {
            _views.Forget();
            throw new ShardFailureException(failure, await BeforeAsync(connection, reader, failure.Event.Sequence - 1, mark, token).ConfigureAwait(false));
        }
    }

    /// <summary>Batch after batch, each saved while the next is folded.</summary>
    async Task BatchesAsync(NpgsqlConnection connection, EventFeed.Reader reader, long upTo, long mark, CancellationToken token)
    {
        var writing = new WritingConnection(connection);
        var (first, position) = (_saved, _saved);
        try
        {
            for (var batch = 0; batch < Together && position < upTo; batch++)
            {
                var to = await FoldAsync(writing, reader, first, position, upTo, token).ConfigureAwait(false);
                if (to == position) break;
                await BeginSaveAsync(writing, position, to, mark, token).ConfigureAwait(false);
                position = to;
            }

            await writing.IdleAsync().ConfigureAwait(false);
        }
        finally
        {
            await writing.SettleAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Folds the events of a batch, or those before the first that cannot be read. Up to where that was.</summary>
    async Task<long> FoldAsync(WritingConnection writing, EventFeed.Reader reader, long first, long from, long upTo, CancellationToken token)
    {
        var (position, taken) = (from, 0);
        do
        {
            EventPage page;
            try
            {
                page = await reader.ReadAsync(position, upTo, plan.Options.BatchSize, token).ConfigureAwait(false);
            }
            catch (MartenException) when (position > first)
            {
                // An event cannot be read: what comes before it is saved first.
                break;
            }

            await _views.TakeAsync(writing.IdleAsync, page.Events, token).ConfigureAwait(false);
            (position, taken) = (page.To, taken + page.Events.Count);
        }
        while (position < upTo && taken < plan.Options.BatchSize);

        await _views.TellAsync(writing.IdleAsync, token).ConfigureAwait(false);
        return position;
    }

    /// <summary>Saves what comes before the event that failed, so that the progress says exactly where.</summary>
    async Task<long> BeforeAsync(NpgsqlConnection connection, EventFeed.Reader reader, long upTo, long mark, CancellationToken token)
    {
        try
        {
            while (_saved < upTo) await BatchesAsync(connection, reader, upTo, mark, token).ConfigureAwait(false);
        }
        catch (ApplyEventException)
        {
            // Views of a later stage may fail on what an earlier one made of this shorter page: the first failure is the one to tell of.
        }

        return _saved;
    }

    /// <summary>
    /// Takes what is to be written now, and begins to save it: in one transaction, and one round trip unless it is much; the progress first, so that nothing is written where another process has moved
    /// it. Waits until it is saved where the documents are read for that.
    /// </summary>
    async Task BeginSaveAsync(WritingConnection writing, long from, long to, long mark, CancellationToken token)
    {
        var writes = _views.All.Select(batch => batch.Writes(CopyFrom)).ToList();
        foreach (var batch in _views.All) batch.Written();
        await writing.BeginAsync(connection => SaveAsync(connection, writes, from, to, mark, token)).ConfigureAwait(false);
        if (writes.Exists(write => write.ReadsDocuments)) await writing.IdleAsync().ConfigureAwait(false);
    }

    async Task SaveAsync(NpgsqlConnection connection, List<ViewWrites> writes, long from, long to, long mark, CancellationToken token)
    {
        var then = writes.SelectMany(write => write.Then).ToList();
        await using var save = new NpgsqlBatch(connection) { Timeout = 0, BatchCommands = { _progress.Advance(plan, from, to), _progress.HighWater(mark) } };
        foreach (var command in writes.SelectMany(write => write.Commands)) save.BatchCommands.Add(command);
        await using var transaction = then.Count > 0 ? await connection.BeginTransactionAsync(token).ConfigureAwait(false) : null;
        try
        {
            await save.ExecuteNonQueryAsync(token).ConfigureAwait(false);
            foreach (var write in then) await write(connection, token).ConfigureAwait(false);
            if (transaction is not null) await transaction.CommitAsync(token).ConfigureAwait(false);
        }
        catch (PostgresException e) when (Progress.IsOutOfOrder(e))
        {
            throw new ProgressionProgressOutOfOrderException(plan.Shard);
        }

        _saved = to;
    }
}
