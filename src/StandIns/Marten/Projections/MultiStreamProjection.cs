using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten.Projections;
using Marten.Projections.Views;

namespace Marten.Events.Projections;

/// <summary>Documents folded from events of many streams, each event going to the documents that it names. Override <see cref="Evolve"/>.</summary>
/// <typeparam name="TDoc">The document.</typeparam>
/// <typeparam name="TId">The document's identity: string, Guid, int or long.</typeparam>
public abstract class MultiStreamProjection<TDoc, TId> : ProjectionBase, IProjectionSource<IDocumentOperations, IQuerySession> where TDoc : notnull where TId : notnull
{
    readonly List<IdentityRule<TId>> _rules = [];

    /// <summary>Named after the document's type.</summary>
    protected MultiStreamProjection() => Name = typeof(TDoc).Name;

    /// <inheritdoc/>
    public Type ImplementationType => GetType();

    /// <summary>Sends events to one document each.</summary>
    /// <typeparam name="TEvent">The event's type, a type or interface that events share, or <c>IEvent&lt;T&gt;</c> of one.</typeparam>
    public void Identity<TEvent>(Func<TEvent, TId> identityFunc) where TEvent : notnull
    {
        ArgumentNullException.ThrowIfNull(identityFunc);
        _rules.Add(IdentityRule<TId>.One(identityFunc));
    }

    /// <summary>Sends events to several documents each.</summary>
    /// <typeparam name="TEvent">The event's type, a type or interface that events share, or <c>IEvent&lt;T&gt;</c> of one.</typeparam>
    public void Identities<TEvent>(Func<TEvent, IReadOnlyList<TId>> identitiesFunc) where TEvent : notnull
    {
        ArgumentNullException.ThrowIfNull(identitiesFunc);
        _rules.Add(IdentityRule<TId>.Many(identitiesFunc));
    }

    /// <summary>The document after an event.</summary>
    /// <param name="snapshot">The document before it; null where there is none.</param>
    /// <param name="id">The document's identity.</param>
    /// <param name="e">The event.</param>
    /// <returns>The document; null to delete it, or to go on without one.</returns>
    public virtual TDoc? Evolve(TDoc? snapshot, TId id, IEvent e) => snapshot;

    internal override View BuildView(StoreOptions options)
    {
        EvolveMethod.AssertOverridden(GetType(), typeof(MultiStreamProjection<TDoc, TId>));
        if (_rules.Count == 0) throw new InvalidProjectionException($"{GetType().FullName} names no documents: call Identity<T>() or Identities<T>() in its constructor");
        return new View<TDoc, TId>(this, options, Evolve, new RuleSlicer<TId>(_rules, Included));
    }
}
