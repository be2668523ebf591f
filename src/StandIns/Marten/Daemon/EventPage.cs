using JasperFx.Events;

namespace Marten.Daemon;

/// <summary>The events after one sequence number, up to and with another. Tombstones and archived streams are left out.</summary>
internal sealed record EventPage(IReadOnlyList<IEvent> Events, long From, long To)
{
    /// <summary>The part of it after one number and up to another.</summary>
    public EventPage Between(long from, long to) =>
        from == From && to >= To ? this : new([.. Events.Where(e => e.Sequence > from && e.Sequence <= to)], from, Math.Min(to, To));
}
