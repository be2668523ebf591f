using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;

namespace Marten.Subscriptions;

/// <summary>
/// Is handed the events in strict order, page by page, from a stored position on. The position moves when a page is done: after a failure or a crash the page comes again.
/// Registered by <c>StoreOptions.Projections.Subscribe</c>.
/// </summary>
public interface ISubscription
{
    /// <summary>Does what is to be done with a page.</summary>
    /// <param name="page">The events.</param>
    /// <param name="controller">Tells of failures; an exception does so as well.</param>
    /// <param name="operations">What is done with it is saved in one transaction with the position.</param>
    /// <param name="cancellationToken">The daemon stops.</param>
    /// <returns>What is to be called around the save; <see cref="NullChangeListener.Instance"/> for nothing.</returns>
    Task<IChangeListener> ProcessEventsAsync(EventRange page, ISubscriptionController controller, IDocumentOperations operations, CancellationToken cancellationToken);
}
