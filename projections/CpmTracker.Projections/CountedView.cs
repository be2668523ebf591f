namespace CpmTracker.Projections;

using JasperFx.Events;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events.Projections;

/// <summary>A view that the statewide figures are counted of, or that counts them: the store keeps it in its stage, and a replay folds it anew in the same one.</summary>
/// <param name="AddTo">Has the store keep it.</param>
/// <param name="Replay">Begins to fold it anew.</param>
internal sealed record CountedView(Action<CompositeProjection> AddTo, Func<ReplayedView> Replay)
{
    /// <summary>A view.</summary>
    /// <param name="stage">Its stage, from 1: it is told of the documents of earlier ones.</param>
    /// <param name="ids">The ids of the documents that an event concerns.</param>
    /// <param name="fold">The document after one more event.</param>
    public static CountedView Of<TProjection, TView>(int stage, Func<IEvent, IReadOnlyList<string>> ids, Func<TView?, string, IEvent, TView?> fold)
        where TProjection : IProjectionSource<IDocumentOperations, IQuerySession>, new()
        where TView : class => new(views => views.Add<TProjection>(stage), () => new ReplayedView<TView>(stage, ids, fold));
}

/// <summary>A view being folded anew in memory.</summary>
/// <param name="stage">Its stage.</param>
internal abstract class ReplayedView(int stage)
{
    /// <summary>Its stage, from 1.</summary>
    public int Stage => stage;

    /// <summary>Takes one more event, which may concern none of its documents.</summary>
    public abstract void Take(IEvent happened);

    /// <summary>Tells of the documents that have changed since it was last asked, as the store tells later stages.</summary>
    public abstract IReadOnlyList<IEvent> Updates();
}

/// <summary>A view being folded anew in memory.</summary>
/// <param name="stage">Its stage.</param>
/// <param name="ids">The ids of the documents that an event concerns.</param>
/// <param name="fold">The document after one more event.</param>
internal sealed class ReplayedView<TView>(int stage, Func<IEvent, IReadOnlyList<string>> ids, Func<TView?, string, IEvent, TView?> fold) : ReplayedView(stage)
    where TView : class
{
    private readonly Dictionary<string, TView> documents = [];
    private readonly SortedSet<string> changed = new(StringComparer.Ordinal);

    /// <summary>A document; none where nothing made one.</summary>
    public TView? Document(string id) => documents.GetValueOrDefault(id);

    /// <inheritdoc/>
    public override void Take(IEvent happened)
    {
        foreach (var id in ids(happened))
        {
            if (fold(Document(id), id, happened) is not { } next) continue;
            documents[id] = next;
            changed.Add(id);
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<IEvent> Updates()
    {
        IReadOnlyList<IEvent> updates = [.. changed.Select(id => new Updated<TView>("*DEFAULT*", documents[id], ActionType.Store).ToEvent())];
        changed.Clear();
        return updates;
    }
}
