namespace CpmTracker.Projections;

using System.Collections.Immutable;

/// <summary>
/// Lists in a view that stand in the order of their items' ids. They grow with the history and change often: an item is found and put in its place without looking at all the others or copying them.
/// </summary>
internal static class OrderedLists
{
    /// <summary>The list with an item, in place of the one with its id if there is one.</summary>
    public static IReadOnlyList<T> With<T>(this IReadOnlyList<T> list, T item, Func<T, string> id)
    {
        var items = list.Immutable();
        var place = items.PlaceOf(id(item), id);
        return place >= 0 ? items.SetItem(place, item) : items.Insert(~place, item);
    }

    /// <summary>The list without the item of that id; the same one where it has none.</summary>
    public static IReadOnlyList<T> Without<T>(this IReadOnlyList<T> list, string meant, Func<T, string> id)
    {
        var items = list.Immutable();
        var place = items.PlaceOf(meant, id);
        return place >= 0 ? items.RemoveAt(place) : list;
    }

    private static ImmutableList<T> Immutable<T>(this IReadOnlyList<T> list) => list as ImmutableList<T> ?? [.. list];

    /// <summary>Where the item of that id stands; the complement of where it belongs, if there is none.</summary>
    private static int PlaceOf<T>(this ImmutableList<T> items, string meant, Func<T, string> id)
    {
        var (from, to) = (0, items.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            var order = string.CompareOrdinal(id(items[middle]), meant);
            if (order == 0) return middle;
            if (order > 0) to = middle;
            else from = middle + 1;
        }

        return ~from;
    }
}
