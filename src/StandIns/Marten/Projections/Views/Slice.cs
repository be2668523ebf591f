using JasperFx.Events;

namespace Marten.Projections.Views;

/// <summary>One document in one batch, with the events that go to it.</summary>
internal sealed class Slice<TDoc, TId>(TId id)
{
    public TId Id { get; } = id;

    public List<IEvent> Events { get; } = [];

    public TDoc? Document { get; set; }

    /// <summary>The document's version: its stream's, or the number of events that it was made of.</summary>
    public long Version { get; set; }

    /// <summary>Whether it is in the table.</summary>
    public bool Stored { get; set; }

    /// <summary>Whether <see cref="Document"/> is what the table has.</summary>
    public bool Known { get; set; }
}
