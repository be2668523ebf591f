using System.Collections;

namespace Marten.Projections.Views;

/// <summary>Remembers what has left, in memory that does not grow: of some it says that they may have left although they have not.</summary>
internal sealed class Departures<TId> where TId : notnull
{
    const int Places = 1 << 25;
    BitArray? _places;

    public void Add(TId id) => (_places ??= new(Places))[PlaceOf(id)] = true;

    public bool MayHave(TId id) => _places is not null && _places[PlaceOf(id)];

    static int PlaceOf(TId id) => id.GetHashCode() & (Places - 1);
}
