namespace HotChocolate.Types.Pagination;

/// <summary>One page of a list of <typeparamref name="T"/>, as a resolver that pages by itself returns it.</summary>
/// <typeparam name="T">The items' type.</typeparam>
public class Connection<T> : Connection
{
    /// <summary>A page.</summary>
    /// <param name="edges">Its items, in order.</param>
    /// <param name="info">Where it lies in the list.</param>
    /// <param name="totalCount">How many items the whole list has.</param>
    public Connection(IReadOnlyList<Edge<T>> edges, ConnectionPageInfo info, int totalCount = 0)
        : base(edges, info, totalCount) => Edges = edges;

    /// <summary>The page's items with their cursors, in order.</summary>
    public new IReadOnlyList<Edge<T>> Edges { get; }
}
