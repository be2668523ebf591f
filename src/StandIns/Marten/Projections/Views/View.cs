using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten.Schema;

namespace Marten.Projections.Views;

/// <summary>A projection as the store runs it.</summary>
internal abstract class View(ProjectionBase projection, DocumentMapping mapping)
{
    public string Name { get; } = projection.Name;

    public ProjectionLifecycle Lifecycle { get; } = projection.Lifecycle;

    public AsyncOptions Options { get; } = projection.Options;

    public Type ProjectionType { get; } = projection.GetType();

    public DocumentMapping Mapping { get; } = mapping;

    public Type DocumentType => Mapping.DocumentType;

    /// <summary>True where each stream has its own document.</summary>
    public abstract bool IsSingleStream { get; }

    /// <summary>Whether events with data of this type matter to it.</summary>
    public abstract bool LooksAt(Type eventType);

    /// <summary>The work on one batch of events.</summary>
    public abstract ViewBatch NewBatch(IDocumentCache? cache);

    /// <summary>What keeps documents between batches.</summary>
    public abstract IDocumentCache NewCache(int limit);
}

/// <summary>A view whose documents can be made from one stream's events on demand.</summary>
internal interface IFold<TDoc>
{
    /// <summary>The document after the events; null where there is none.</summary>
    TDoc? Fold(TDoc? snapshot, string streamKey, IReadOnlyList<IEvent> events);
}

/// <summary>Documents kept in memory between batches.</summary>
internal interface IDocumentCache
{
    /// <summary>Forgets them all: the database may have other ones.</summary>
    void Clear();

    /// <summary>Forgets them all, and takes the table for empty.</summary>
    void StartFromEmptyTable();
}
