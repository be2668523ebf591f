using System.Collections.Concurrent;
using JasperFx.Events;

namespace Marten.Projections.Views;

/// <summary>Finds the documents that an event goes to.</summary>
internal abstract class Slicer<TId>(IReadOnlyList<Type> included)
{
    readonly ConcurrentDictionary<Type, bool> _looksAt = new();

    /// <summary>Whether the view looks at events with data of this type.</summary>
    public bool LooksAt(Type eventType) => _looksAt.TryGetValue(eventType, out var known) ? known : _looksAt[eventType] = Decide(eventType);

    /// <summary>Adds the identities of the documents.</summary>
    public abstract void Identify(IEvent @event, List<TId> into);

    protected abstract bool Concerns(Type eventType);

    bool Decide(Type eventType) => eventType != typeof(Tombstone) && (included.Count == 0 || included.Any(wanted => wanted.IsAssignableFrom(eventType))) && Concerns(eventType);
}

/// <summary>One document a stream.</summary>
internal sealed class StreamSlicer<TId>(IReadOnlyList<Type> included) : Slicer<TId>(included)
{
    public override void Identify(IEvent @event, List<TId> into) => into.Add((TId)(object)@event.StreamKey!);

    protected override bool Concerns(Type eventType) => !typeof(IUpdatedEntity).IsAssignableFrom(eventType);
}

/// <summary>The documents that a projection's rules name.</summary>
internal sealed class RuleSlicer<TId>(IReadOnlyList<IdentityRule<TId>> rules, IReadOnlyList<Type> included) : Slicer<TId>(included)
{
    readonly ConcurrentDictionary<Type, IdentityRule<TId>[]> _byType = new();

    public override void Identify(IEvent @event, List<TId> into)
    {
        foreach (var rule in RulesFor(@event.EventType)) rule.Identify(@event, into);
    }

    protected override bool Concerns(Type eventType) => RulesFor(eventType).Length > 0;

    IdentityRule<TId>[] RulesFor(Type eventType) => _byType.TryGetValue(eventType, out var known) ? known : _byType[eventType] = [.. rules.Where(rule => rule.Matches(eventType))];
}
