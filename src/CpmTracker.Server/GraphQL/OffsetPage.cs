namespace CpmTracker.Server.GraphQL;

using HotChocolate.Types.Pagination;
using Marten;

/// <summary>One page of a list in a fixed order, whose cursors are places in it.</summary>
internal static class OffsetPage
{
    /// <summary>Reads the page from the database.</summary>
    /// <param name="items">The whole list.</param>
    /// <param name="ordered">Puts it in its order.</param>
    /// <param name="node">An item as the API gives it.</param>
    /// <param name="size">How many items a page has at most.</param>
    /// <param name="after">The cursor after which the page begins; none for the first.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task<Connection<TNode>> ReadAsync<T, TNode>(
        IQueryable<T> items, Func<IQueryable<T>, IQueryable<T>> ordered, Func<T, TNode> node, int size, string? after, CancellationToken ct)
    {
        var offset = OffsetCursor.After(after);
        var total = await items.CountAsync(ct);
        var page = await ordered(items).Skip(offset).Take(size + 1).ToListAsync(ct);
        return Of(page.Take(size).Select(node), offset, page.Count > size, total);
    }

    /// <summary>The page.</summary>
    /// <param name="nodes">What is on it.</param>
    /// <param name="offset">How many items are before it.</param>
    /// <param name="more">Whether there are items after it.</param>
    /// <param name="total">How many items the whole list has, where that was counted.</param>
    public static Connection<T> Of<T>(IEnumerable<T> nodes, int offset, bool more, int total = 0)
    {
        var edges = nodes.Select((node, i) => new Edge<T>(node, OffsetCursor.At(offset + i))).ToList();
        return new(edges, new ConnectionPageInfo(more, offset > 0, edges.FirstOrDefault()?.Cursor, edges.LastOrDefault()?.Cursor), total);
    }
}
