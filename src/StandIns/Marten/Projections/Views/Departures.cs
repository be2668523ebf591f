using System.Collections;

namespace Marten.Projections.Views;

/// <summary>
/// Remembers what has left, in memory that does not grow: of some it says that they may have left although they have not. (A Bloom filter: of a million that have left, it errs once in 16,000 times.)
/// </summary>
internal sealed class Departures<TId> where TId : notnull
{
    const int Places = 1 << 25;
    const int PlacesOfEach = 4;
    BitArray? _places;

    public void Add(TId id)
    {
        _places ??= new(Places);
        for (var n = 0; n < PlacesOfEach; n++) _places[PlaceOf(id, n)] = true;
    }

    public bool MayHave(TId id)
    {
        for (var n = 0; n < PlacesOfEach; n++)
            if (_places is null || !_places[PlaceOf(id, n)]) return false;
        return true;
    }

    static int PlaceOf(TId id, int n) => HashCode.Combine(id, n) & (Places - 1);
}
