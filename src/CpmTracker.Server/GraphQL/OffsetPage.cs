namespace CpmTracker.Server.GraphQL;

using HotChocolate.Types.Pagination;

/// <summary>One page of a list in a fixed order, whose cursors are places in it.</summary>
internal static class OffsetPage
{
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
