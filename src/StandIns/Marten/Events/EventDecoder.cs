using JasperFx.Events;
using Marten.Exceptions;
using Marten.Services;

namespace Marten.Events;

/// <summary>Turns the JSON stored under one event type name into an event; the place where old shapes are read as new ones.</summary>
internal abstract class EventDecoder(IEventType stored)
{
    /// <summary>The name and type that the row has.</summary>
    public IEventType Stored { get; } = stored;

    /// <summary>The .NET type that the row is read as.</summary>
    public abstract Type ReadAs { get; }

    /// <summary>The event in stored JSON.</summary>
    /// <param name="serializer">Reads it.</param>
    /// <param name="json">As stored.</param>
    /// <param name="sequence">The number of the row, to tell where it cannot be read.</param>
    /// <exception cref="EventDeserializationFailureException">It cannot be read as its type, or not be turned into the new one.</exception>
    public IEvent Decode(SystemTextJsonSerializer serializer, ReadOnlySpan<byte> json, long sequence)
    {
        try
        {
            return Read(serializer, json);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw new EventDeserializationFailureException(sequence, Stored, e);
        }
    }

    protected abstract IEvent Read(SystemTextJsonSerializer serializer, ReadOnlySpan<byte> json);

    public static EventDecoder Plain(EventMapping mapping) =>
        (EventDecoder)Activator.CreateInstance(typeof(EventDecoder<>).MakeGenericType(mapping.EventType), mapping)!;
}

/// <summary>Reads a row as the type that it was written as.</summary>
internal sealed class EventDecoder<T>(EventMapping mapping) : EventDecoder(mapping) where T : notnull
{
    public override Type ReadAs => typeof(T);

    protected override IEvent Read(SystemTextJsonSerializer serializer, ReadOnlySpan<byte> json) => new Event<T>(serializer.FromBytes<T>(json));
}

/// <summary>Reads a row as an old type, and turns it into the new one.</summary>
internal sealed class UpcastingDecoder<TOld, TNew>(EventMapping stored, Func<TOld, TNew> upcast) : EventDecoder(stored) where TOld : notnull where TNew : notnull
{
    public override Type ReadAs => typeof(TNew);

    protected override IEvent Read(SystemTextJsonSerializer serializer, ReadOnlySpan<byte> json) => new Event<TNew>(upcast(serializer.FromBytes<TOld>(json)));
}
