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

    readonly Progress _progress = new(store.Options.EventGraph.DatabaseSchemaName);
    readonly ShardViews _views = new(plan, view => view.NewBatch(view.Options.CacheLimitPerTenant));

    public override void Forget() => _views.Forget();

    public override async Task<long> AdvanceAsync(NpgsqlConnection connection, EventFeed.Reader reader, long from, long upTo, long mark, CancellationToken token)
    {
        try
        {
            if (from == 0) await _views.LookForEmptyTablesAsync(connection, token).ConfigureAwait(false);
            return await BatchAsync(connection, reader, from, upTo, mark, token).ConfigureAwait(false);
        }
        catch (ApplyEventException failure)
        {
            _views.Forget();
            throw new ShardFailureException(failure, await BeforeAsync(connection, reader, from, failure.Event.Sequence - 1, mark, token).ConfigureAwait(false));
        }
    }

    async Task<long> BatchAsync(NpgsqlConnection connection, EventFeed.Reader reader, long from, long upTo, long mark, CancellationToken token)
    {
        var (position, taken) = (from, 0);
        do
        {
            EventPage page;
            try
            {
                page = await reader.ReadAsync(position, upTo, plan.Options.BatchSize, token).ConfigureAwait(false);
            }
            catch (MartenException) when (position > from)
            {
                // An event cannot be read: what comes before it is saved first.
                break;
            }

            await _views.TakeAsync(() => new(connection), page.Events, token).ConfigureAwait(false);
            (position, taken) = (page.To, taken + page.Events.Count);
        }
        while (position < upTo && taken < plan.Options.BatchSize);

        await _views.TellAsync(() => new(connection), token).ConfigureAwait(false);
        await SaveAsync(connection, from, position, mark, token).ConfigureAwait(false);
        return position;
    }

    /// <summary>Saves what comes before the event that failed, so that the progress says exactly where.</summary>
    async Task<long> BeforeAsync(NpgsqlConnection connection, EventFeed.Reader reader, long position, long upTo, long mark, CancellationToken token)
    {
        try
        {
            while (position < upTo) position = await BatchAsync(connection, reader, position, upTo, mark, token).ConfigureAwait(false);
        }
        catch (ApplyEventException)
        {
            // Views of a later stage may fail on what an earlier one made of this shorter page: the first failure is the one to tell of.
        }

        return position;
    }

    /// <summary>One transaction, and one round trip unless so much is new that it is copied: the progress first, so that nothing is written where another process has moved it.</summary>
    async Task SaveAsync(NpgsqlConnection connection, long from, long to, long mark, CancellationToken token)
    {
        var writes = _views.All.Select(batch => batch.Writes(CopyFrom)).ToList();
        await using var save = new NpgsqlBatch(connection) { Timeout = 0, BatchCommands = { _progress.Advance(plan, from, to), _progress.HighWater(mark) } };
        foreach (var command in writes.SelectMany(write => write.Commands)) save.BatchCommands.Add(command);
        var copies = writes.Select(write => write.Copy).OfType<Func<NpgsqlConnection, CancellationToken, Task>>().ToList();
        await using var transaction = copies.Count > 0 ? await connection.BeginTransactionAsync(token).ConfigureAwait(false) : null;
        try
        {
            await save.ExecuteNonQueryAsync(token).ConfigureAwait(false);
            foreach (var copy in copies) await copy(connection, token).ConfigureAwait(false);
            if (transaction is not null) await transaction.CommitAsync(token).ConfigureAwait(false);
        }
        catch (PostgresException e) when (Progress.IsOutOfOrder(e))
        {
            throw new ProgressionProgressOutOfOrderException(plan.Shard);
        }

        foreach (var batch in _views.All) batch.Committed();
    }
}
