using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten.Services;

namespace Marten.Projections.Views;

/// <summary>A view of documents of one type: its fold, and the rule by which events find their documents.</summary>
internal sealed class View<TDoc, TId> : View, IFold<TDoc> where TDoc : notnull where TId : notnull
{
    readonly Func<TDoc?, TId, IEvent, TDoc?> _evolve;
    readonly Slicer<TId> _slicer;

    public View(ProjectionBase projection, StoreOptions options, Func<TDoc?, TId, IEvent, TDoc?> evolve, Slicer<TId> slicer)
        : base(projection, options.MappingFor(typeof(TDoc)))
    {
        (_evolve, _slicer, Serializer) = (evolve, slicer, options.Json);
        Mapping.UseNumericRevisions = true;
        if (Lifecycle != ProjectionLifecycle.Live && Mapping.IdType != typeof(TId))
            throw new InvalidProjectionException($"{ProjectionType.FullName}: the identity of {DocumentType.Name} is {Mapping.IdType.Name}, not {typeof(TId).Name}");
    }

    public SystemTextJsonSerializer Serializer { get; }

    public override bool IsSingleStream => _slicer is StreamSlicer<TId>;

    public override bool LooksAt(Type eventType) => _slicer.LooksAt(eventType);

    public override ViewBatch NewBatch(int? limit) => new ViewBatch<TDoc, TId>(this, Mapping.QualifiedTableName, limit ?? int.MaxValue);

    public override ViewBatch NewBatchBeside(string table, int limit)
    {
        var batch = new ViewBatch<TDoc, TId>(this, table, limit);
        batch.StartsEmpty();
        return batch;
    }

    public void Identify(IEvent @event, List<TId> into) => _slicer.Identify(@event, into);

    /// <summary>One step. What the projection itself throws says at which event.</summary>
    public TDoc? Evolve(TDoc? snapshot, TId id, IEvent @event)
    {
        try
        {
            return _evolve(snapshot, id, @event);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw new JasperFx.Events.Daemon.ApplyEventException(@event, e);
        }
    }

    /// <summary>Fills the members that the store fills: the identity, and the stream's version.</summary>
    public void Complete(TDoc document, TId id, long version)
    {
        if (Mapping.HasId) Mapping.SetId(document, id);
        if (IsSingleStream) Mapping.SetVersion(document, version);
    }

    public TDoc? Fold(TDoc? snapshot, string streamKey, IReadOnlyList<IEvent> events)
    {
        var id = (TId)(object)streamKey;
        foreach (var @event in events)
        {
            if (!LooksAt(@event.EventType)) continue;
            snapshot = Evolve(snapshot, id, @event);
            if (snapshot is not null) Complete(snapshot, id, @event.Version);
        }

        return snapshot;
    }
}
