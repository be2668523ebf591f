namespace Marten.Projections.Views;

/// <summary>
/// The documents that a view touched last, in two generations: when the young one is full it becomes the old one, and what nobody asked for since is forgotten.
/// </summary>
internal sealed class DocumentCache<TDoc, TId>(int limit) : IDocumentCache where TId : notnull
{
    Dictionary<TId, Entry> _young = [];
    Dictionary<TId, Entry> _old = [];

    public readonly record struct Entry(TDoc Document, long Version);

    /// <summary>True while a document that is not here is not in the table either: from an empty table on, until one is forgotten.</summary>
    public bool HoldsAll { get; set; }

    public bool TryGet(TId id, out Entry entry)
    {
        if (_young.TryGetValue(id, out entry)) return true;
        if (!_old.Remove(id, out entry)) return false;
        _young[id] = entry;
        return true;
    }

    public void Put(TId id, TDoc document, long version)
    {
        _old.Remove(id);
        _young[id] = new Entry(document, version);
        if (_young.Count < Math.Max(1, limit / 2)) return;
        if (_old.Count > 0) HoldsAll = false;
        (_old, _young) = (_young, _old);
        _young.Clear();
    }

    public void Remove(TId id)
    {
        _young.Remove(id);
        _old.Remove(id);
    }

    public void Clear()
    {
        HoldsAll = false;
        _young.Clear();
        _old.Clear();
    }

    void IDocumentCache.StartFromEmptyTable()
    {
        Clear();
        HoldsAll = true;
    }
}
