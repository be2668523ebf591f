namespace HotChocolate.Types.Pagination;

/// <summary>An item of a connection with its cursor.</summary>
public interface IEdge
{
    /// <summary>The item.</summary>
    object? Node { get; }

    /// <summary>An opaque text that a request names to page on from this item.</summary>
    string Cursor { get; }
}
