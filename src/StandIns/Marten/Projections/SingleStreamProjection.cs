using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten.Projections;
using Marten.Projections.Views;

namespace Marten.Events.Aggregation;

/// <summary>A document for each stream, folded from that stream's events. Override <see cref="Evolve"/>.</summary>
/// <typeparam name="TDoc">The document.</typeparam>
/// <typeparam name="TId">The stream's identity: string.</typeparam>
public class SingleStreamProjection<TDoc, TId> : ProjectionBase, IProjectionSource<IDocumentOperations, IQuerySession> where TDoc : notnull where TId : notnull
{
    /// <summary>Named after the document's type.</summary>
    public SingleStreamProjection() => Name = typeof(TDoc).Name;

    /// <inheritdoc/>
    public Type ImplementationType => GetType();

    /// <summary>The document after an event.</summary>
    /// <param name="snapshot">The document before it; null where there is none.</param>
    /// <param name="id">The stream's identity.</param>
    /// <param name="e">The event.</param>
    /// <returns>The document; null to delete it, or to go on without one.</returns>
    public virtual TDoc? Evolve(TDoc? snapshot, TId id, IEvent e) => snapshot;

    internal override View BuildView(StoreOptions options)
    {
        EvolveMethod.AssertOverridden(GetType(), typeof(SingleStreamProjection<TDoc, TId>));
        if (typeof(TId) != typeof(string)) throw new InvalidProjectionException($"{GetType().FullName}: streams are identified by a string, not by {typeof(TId).Name}");
        return new View<TDoc, TId>(this, options, Evolve, new StreamSlicer<TId>(Included));
    }
}
