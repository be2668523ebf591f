using JasperFx.Events;

namespace Marten.Projections.Views;

/// <summary>The place of one document in memory.</summary>
internal sealed class Slot<TDoc, TId>(TId id)
{
    public TId Id { get; } = id;

    public TDoc? Document { get; set; }

    /// <summary>The document's version: its stream's, or the number of events that it was made of.</summary>
    public long Version { get; set; }

    /// <summary>Whether it is in the table.</summary>
    public bool Stored { get; set; }

    /// <summary>Whether it is later than what the table has.</summary>
    public bool Changed { get; set; }

    /// <summary>A hash of the JSON that is in the table; null where it is not known.</summary>
    public byte[]? StoredHash { get; set; }

    /// <summary>The last event that went to it, until later stages are told.</summary>
    public IEvent? Untold { get; set; }

    /// <summary>When an event last went to it, in rounds of the batch.</summary>
    public int Round { get; set; }
}
