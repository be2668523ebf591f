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

    /// <summary>The work on events, on the view's table; so many documents stay in memory, all unless said otherwise.</summary>
    public abstract ViewBatch NewBatch(int? limit);

    /// <summary>The work on events from the first on, on an empty table beside the view's.</summary>
    public abstract ViewBatch NewBatchBeside(string table, int limit);
}

/// <summary>A view whose documents can be made from one stream's events on demand.</summary>
internal interface IFold<TDoc>
{
    /// <summary>The document after the events; null where there is none.</summary>
    TDoc? Fold(TDoc? snapshot, string streamKey, IReadOnlyList<IEvent> events);
}
