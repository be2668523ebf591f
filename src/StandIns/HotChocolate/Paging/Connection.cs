namespace HotChocolate.Types.Pagination;

/// <summary>One page of a list.</summary>
public abstract class Connection
{
    private protected Connection(IReadOnlyList<IEdge> edges, ConnectionPageInfo info, int totalCount)
    {
        Edges = edges;
        Info = info;
        TotalCount = totalCount;
    }

    /// <summary>The page's items with their cursors, in order.</summary>
    public IReadOnlyList<IEdge> Edges { get; }

    /// <summary>Where the page lies in the list.</summary>
    public ConnectionPageInfo Info { get; }

    /// <summary>How many items the whole list has.</summary>
    public int TotalCount { get; }
}
