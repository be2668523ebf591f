using JasperFx.Events;

namespace Marten.Projections.Views;

/// <summary>Says which documents an event goes to.</summary>
internal sealed class IdentityRule<TId>
{
    readonly Action<IEvent, List<TId>> _identify;

    IdentityRule(Func<Type, bool> matches, Action<IEvent, List<TId>> identify) => (Matches, _identify) = (matches, identify);

    /// <summary>Whether the rule holds for events with data of this type.</summary>
    public Func<Type, bool> Matches { get; }

    public void Identify(IEvent @event, List<TId> into) => _identify(@event, into);

    public static IdentityRule<TId> One<TEvent>(Func<TEvent, TId> identity) where TEvent : notnull =>
        Of<TEvent>((subject, into) => into.Add(identity(subject)));

    public static IdentityRule<TId> Many<TEvent>(Func<TEvent, IReadOnlyList<TId>> identities) where TEvent : notnull =>
        Of<TEvent>((subject, into) => into.AddRange(identities(subject)));

    static IdentityRule<TId> Of<TEvent>(Action<TEvent, List<TId>> identify) where TEvent : notnull => typeof(IEvent).IsAssignableFrom(typeof(TEvent))
        ? new IdentityRule<TId>(data => typeof(TEvent).IsAssignableFrom(typeof(Event<>).MakeGenericType(data)), (@event, into) => identify((TEvent)@event, into))
        : new IdentityRule<TId>(data => typeof(TEvent).IsAssignableFrom(data), (@event, into) => identify((TEvent)@event.Data, into));
}
