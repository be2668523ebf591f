namespace CpmTracker.Projections;

/// <summary>Lists in a view that stand in an order: what is taken out and put in without sorting all of it again, for they grow and are changed often.</summary>
internal static class OrderedLists
{
    /// <summary>The list without what is meant; the same one where nothing is.</summary>
    public static IReadOnlyList<T> Without<T>(this IReadOnlyList<T> list, Func<T, bool> meant) => list.Any(meant) ? [.. list.Where(item => !meant(item))] : list;

    /// <summary>The list with one more, behind all that do not come after it.</summary>
    public static IReadOnlyList<T> Insert<T>(this IReadOnlyList<T> list, T item, Comparison<T> order)
    {
        var (from, to) = (0, list.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (order(list[middle], item) > 0) to = middle;
            else from = middle + 1;
        }

        var next = new T[list.Count + 1];
        for (var i = 0; i < next.Length; i++) next[i] = i < from ? list[i] : i == from ? item : list[i - 1];
        return next;
    }
}
