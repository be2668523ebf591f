using JasperFx.Events.Daemon;
using Marten.Exceptions;
using Marten.Projections.Views;
using Npgsql;

namespace Marten.Daemon;

/// <summary>Keeps views: folds events page by page, and saves documents and progress together.</summary>
internal sealed class ViewWork(DocumentStore store, ShardPlan plan) : ShardWork
{
    readonly Progress _progress = new(store.Options.EventGraph.DatabaseSchemaName);
    readonly ShardViews _views = new(plan, view => view.NewBatch(view.Options.CacheLimitPerTenant));

    public override void Forget() => _views.Forget();

    public override async Task<long> AdvanceAsync(NpgsqlConnection connection, EventFeed.Reader reader, long from, long upTo, long mark, CancellationToken token)
    {
        try
        {
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

    /// <summary>One round trip, which is one transaction: the progress first, so that nothing is written where another process has moved it.</summary>
    async Task SaveAsync(NpgsqlConnection connection, long from, long to, long mark, CancellationToken token)
    {
        await using var save = new NpgsqlBatch(connection) { Timeout = 0, BatchCommands = { _progress.Advance(plan, from, to), _progress.HighWater(mark) } };
        foreach (var write in _views.All.SelectMany(batch => batch.WriteCommands())) save.BatchCommands.Add(write);
        try
        {
            await save.ExecuteNonQueryAsync(token).ConfigureAwait(false);
        }
        catch (PostgresException e) when (Progress.IsOutOfOrder(e))
        {
            throw new ProgressionProgressOutOfOrderException(plan.Shard);
        }

        foreach (var batch in _views.All) batch.Committed();
    }
}
