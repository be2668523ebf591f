namespace Marten.Projections.Views;

/// <summary>The documents of a view that are in memory, and what is known of those that are not.</summary>
internal sealed class Slots<TDoc, TId> where TId : notnull
{
    readonly Dictionary<TId, Slot<TDoc, TId>> _slots = [];
    Departures<TId>? _left;

    public int Count => _slots.Count;

    /// <summary>How many came back that had left, since others left last.</summary>
    public int CameBack { get; private set; }

    public IEnumerable<TId> Ids => _slots.Keys;

    public Slot<TDoc, TId>? Find(TId id) => _slots.GetValueOrDefault(id);

    /// <summary>Makes room for a document that is not in memory, and says whether the table may have it.</summary>
    public (Slot<TDoc, TId> Slot, bool MayBeStored) Add(TId id)
    {
        var slot = _slots[id] = new(id);
        if (_left?.MayHave(id) == false) return (slot, false);
        CameBack++;
        return (slot, true);
    }

    /// <summary>All but half of those that there is room for: the ones that events went to longest ago.</summary>
    public List<Slot<TDoc, TId>> Oldest(int room) => [.. _slots.Values.OrderBy(slot => slot.Round).Take(_slots.Count - room / 2)];

    public void Leave(List<Slot<TDoc, TId>> leaving)
    {
        CameBack = 0;
        foreach (var slot in leaving)
        {
            _slots.Remove(slot.Id);
            _left?.Add(slot.Id);
        }
    }

    /// <summary>Is told that the table is empty: from now on only documents that have left the memory can be in it.</summary>
    public void StartEmpty() => _left = new();

    /// <summary>Forgets all: the table may have anything.</summary>
    public void Forget()
    {
        _left = null;
        _slots.Clear();
    }
}
