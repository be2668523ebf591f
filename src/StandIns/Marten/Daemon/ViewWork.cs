using JasperFx.Events.Daemon;
using Marten.Exceptions;
using Marten.Projections.Views;
using Npgsql;

namespace Marten.Daemon;

/// <summary>Keeps views: folds events page by page, and saves documents and progress together.</summary>
internal sealed class ViewWork(DocumentStore store, ShardPlan plan) : ShardWork
{
    /// <summary>Parts of a batch that is as large as it may be: what is new in each is written while the next is folded.</summary>
    const int Parts = 5;

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
            await BatchAsync(connection, reader, upTo, mark, token).ConfigureAwait(false);
            return _saved;
        }
        catch (ApplyEventException failure)
        {
            _views.Forget();
            throw new ShardFailureException(failure, await BeforeAsync(connection, reader, failure.Event.Sequence - 1, mark, token).ConfigureAwait(false));
        }
    }

    /// <summary>Folds events part by part, and saves all that they make in one transaction.</summary>
    async Task BatchAsync(NpgsqlConnection connection, EventFeed.Reader reader, long upTo, long mark, CancellationToken token)
    {
        var writing = new WritingConnection(connection);
        await using var save = new SaveTransaction(connection, token);
        try
        {
            var (position, last) = (_saved, false);
            for (var part = 1; !last; part++)
            {
                var to = await FoldAsync(writing, reader, position, upTo, token).ConfigureAwait(false);
                last = to == position || to >= upTo || part == Parts;
                await writing.IdleAsync().ConfigureAwait(false);
                save.Add(_progress.Advance(plan, position, to));
                if (!last) await WritePartAsync(writing, save).ConfigureAwait(false);
                position = to;
            }

            save.Add(_progress.HighWater(mark));
            foreach (var batch in _views.All) await batch.SaveAsync(save).ConfigureAwait(false);
            await save.CommitAsync().ConfigureAwait(false);
            _saved = position;
        }
        catch (PostgresException e) when (Progress.IsOutOfOrder(e))
        {
            throw new ProgressionProgressOutOfOrderException(plan.Shard);
        }
        finally
        {
            await writing.SettleAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Writes what is new, and all of a view that would hold too much of what is not written. The progress was added before: nothing is written where another process has moved it.</summary>
    async Task WritePartAsync(WritingConnection writing, SaveTransaction save)
    {
        foreach (var batch in _views.All.Where(batch => batch.HoldsTooMany)) await batch.SaveAsync(save).ConfigureAwait(false);
        var copies = _views.All.Select(batch => batch.CopyNew()).OfType<Func<NpgsqlConnection, CancellationToken, Task>>().ToList();
        await writing.BeginAsync(async _ =>
        {
            await save.SendAsync().ConfigureAwait(false);
            foreach (var copy in copies) await save.RunAsync(copy).ConfigureAwait(false);
        }).ConfigureAwait(false);
    }

    /// <summary>Folds the events of a part, or those before the first that cannot be read. Up to where that was.</summary>
    async Task<long> FoldAsync(WritingConnection writing, EventFeed.Reader reader, long from, long upTo, CancellationToken token)
    {
        var (most, position, taken) = (Math.Max(1, plan.Options.BatchSize / Parts), from, 0);
        do
        {
            EventPage page;
            try
            {
                page = await reader.ReadAsync(position, upTo, most, token).ConfigureAwait(false);
            }
            catch (MartenException) when (position > _saved)
            {
                // An event cannot be read: what comes before it is saved first.
                break;
            }

            await _views.TakeAsync(writing.IdleAsync, page.Events, token).ConfigureAwait(false);
            (position, taken) = (page.To, taken + page.Events.Count);
        }
        while (position < upTo && taken < most);

        await _views.TellAsync(writing.IdleAsync, token).ConfigureAwait(false);
        return position;
    }

    /// <summary>Saves what comes before the event that failed, so that the progress says exactly where.</summary>
    async Task<long> BeforeAsync(NpgsqlConnection connection, EventFeed.Reader reader, long upTo, long mark, CancellationToken token)
    {
        try
        {
            while (_saved < upTo) await BatchAsync(connection, reader, upTo, mark, token).ConfigureAwait(false);
        }
        catch (ApplyEventException)
        {
            // Views of a later stage may fail on what an earlier one made of this shorter page: the first failure is the one to tell of.
        }

        return _saved;
    }
}
