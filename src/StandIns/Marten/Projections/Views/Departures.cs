using System.Collections;

namespace Marten.Projections.Views;

/// <summary>
/// Remembers what has left, in five bytes each and 16 MB at most: of some it says that they may have left although they have not. (Bloom filters, each twice as large as the one before: of what has not
/// left they err less than once in 1,500 times, until three million have.)
/// </summary>
internal sealed class Departures<TId> where TId : notnull
{
    const int Smallest = 1 << 20;
    const int Largest = 1 << 26;
    const int BitsOfEach = 40;
    const int PlacesOfEach = 4;
    readonly List<BitArray> _filters = [];
    int _inLast;

    bool IsFull => _inLast >= _filters[^1].Length / BitsOfEach;

    public void Add(TId id)
    {
        if (_filters.Count == 0 || (IsFull && _filters[^1].Length < Largest))
        {
            _filters.Add(new(_filters.Count == 0 ? Smallest : _filters[^1].Length * 2));
            _inLast = 0;
        }

        var last = _filters[^1];
        for (var n = 0; n < PlacesOfEach; n++) last[PlaceOf(id, n, last)] = true;
        _inLast++;
    }

    public bool MayHave(TId id)
    {
        foreach (var filter in _filters)
            if (MayHave(id, filter)) return true;
        return false;
    }

    static bool MayHave(TId id, BitArray filter)
    {
        for (var n = 0; n < PlacesOfEach; n++)
            if (!filter[PlaceOf(id, n, filter)]) return false;
        return true;
    }

    static int PlaceOf(TId id, int n, BitArray filter) => HashCode.Combine(id, n) & (filter.Length - 1);
}
