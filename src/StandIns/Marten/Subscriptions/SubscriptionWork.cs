using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten.Daemon;
using Marten.Exceptions;
using Marten.Projections.Views;
using Marten.Services;
using Marten.Sessions;
using Npgsql;

namespace Marten.Subscriptions;

/// <summary>Hands a subscription its pages, and saves what it did with each in one transaction with its position.</summary>
internal sealed class SubscriptionWork(DocumentStore store, ShardPlan plan, SubscribedTo subscribed) : ShardWork
{
    readonly Progress _progress = new(store.Options.EventGraph.DatabaseSchemaName);

    public override void Forget()
    {
        // Nothing is kept from page to page.
    }

    public override async Task<long> AdvanceAsync(NpgsqlConnection connection, EventFeed.Reader reader, long from, long upTo, long mark, CancellationToken token)
    {
        var page = await reader.ReadAsync(from, upTo, plan.Options.BatchSize, token).ConfigureAwait(false);
        if (page.Events.Count > plan.Options.BatchSize) page = page.Between(from, page.Events[plan.Options.BatchSize - 1].Sequence);
        var range = new EventRange(plan.Shard, from, page.To, [.. page.Events.Where(e => subscribed.Settings.Includes(e.EventType))]);
        var controller = new SubscriptionController(plan.Shard, plan.Options, from);
        await using var session = new DocumentSession(store);
        var listener = range.Size == 0 ? NullChangeListener.Instance : await subscribed.Subscription.ProcessEventsAsync(range, controller, session, token).ConfigureAwait(false);
        if (controller.Failure is { } failure)
        {
            // What was queued belongs to the whole page, which is not done.
            session.EjectAllPendingChanges();
            if (controller.LastProcessed > from) await SaveAsync(session, NullChangeListener.Instance, from, controller.LastProcessed, token).ConfigureAwait(false);
            throw new ShardFailureException(failure, controller.LastProcessed);
        }

        await SaveAsync(session, listener, from, page.To, token).ConfigureAwait(false);
        return page.To;
    }

    async Task SaveAsync(DocumentSession session, IChangeListener listener, long from, long to, CancellationToken token)
    {
        var changes = new ChangeSet([.. session.PendingStreams]);
        await listener.BeforeCommitAsync(session, changes, token).ConfigureAwait(false);
        session.QueueSqlCommand(_progress.AdvanceSql, Progress.AdvanceValues(plan, from, to));
        try
        {
            await session.SaveChangesAsync(token).ConfigureAwait(false);
        }
        catch (MartenException e) when (e.InnerException is PostgresException refusal && Progress.IsOutOfOrder(refusal))
        {
            throw new ProgressionProgressOutOfOrderException(plan.Shard);
        }

        await listener.AfterCommitAsync(session, changes, token).ConfigureAwait(false);
    }
}

/// <summary>A subscription with how it is run.</summary>
internal sealed record SubscribedTo(ISubscription Subscription, JasperFx.Events.Subscriptions.SubscriptionSettings Settings);
