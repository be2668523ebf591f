namespace HotChocolate.Types.Pagination;

/// <summary>An item of a connection with its cursor.</summary>
/// <typeparam name="T">The item's type.</typeparam>
/// <param name="node">The item.</param>
/// <param name="cursor">An opaque text that a request names to page on from this item.</param>
public class Edge<T>(T node, string cursor) : IEdge
{
    /// <summary>The item.</summary>
    public T Node { get; } = node;

    /// <summary>An opaque text that a request names to page on from this item.</summary>
    public string Cursor { get; } = cursor;

    object? IEdge.Node => Node;
}
