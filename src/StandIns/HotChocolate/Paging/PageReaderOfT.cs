using System.Collections;

namespace HotChocolate.Types.Pagination;

/// <summary>Takes one page out of a list of <typeparamref name="T"/>; of a query, no more than the page is fetched.</summary>
internal sealed class PageReader<T> : PageReader
{
    public override async ValueTask<Connection> ReadAsync(object source, PageRequest page, bool countsAll, CancellationToken cancellationToken)
    {
        var query = source as IQueryable<T>;
        var list = query is null ? source as IReadOnlyList<T> ?? ((IEnumerable)source).Cast<T>().ToArray() : null;
        int? total = list?.Count ?? (countsAll || page.Last is not null && page.Before is null ? query!.Count() : null);

        var start = page.After is { } after ? after + 1 : 0;
        int? end = page.Before ?? total;
        if (total is { } all && end > all)
            end = all;
        if (page.First is { } first)
            end = Math.Min(end ?? int.MaxValue, (int)Math.Min((long)start + first, int.MaxValue));
        if (page.Last is { } last && end is { } stop)
            start = Math.Max(start, stop - last);
        // One more than asked tells whether there is a next page.
        var wanted = Math.Max(0, (end ?? int.MaxValue) - start);
        var items = query is null
            ? list!.Skip(start).Take(Math.Min(wanted, int.MaxValue - 1) + 1).ToList()
            : await FetchAsync(query.Skip(start).Take(Math.Min(wanted, int.MaxValue - 1) + 1), cancellationToken).ConfigureAwait(false);
        var hasNext = items.Count > wanted;
        if (hasNext)
            items.RemoveRange(wanted, items.Count - wanted);

        var edges = items.Select((item, index) => new Edge<T>(item, Cursor.Format(start + index))).ToArray();
        var info = new ConnectionPageInfo(hasNext, start > 0, edges.FirstOrDefault()?.Cursor, edges.LastOrDefault()?.Cursor);
        return new Connection<T>(edges, info, total ?? 0);
    }

    private static async ValueTask<List<T>> FetchAsync(IQueryable<T> query, CancellationToken cancellationToken)
    {
        if (query is not IAsyncEnumerable<T> stream)
            return [.. query];
        var items = new List<T>();
        await foreach (var item in stream.WithCancellation(cancellationToken).ConfigureAwait(false))
            items.Add(item);
        return items;
    }
}
