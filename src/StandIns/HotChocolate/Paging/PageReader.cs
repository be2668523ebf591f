namespace HotChocolate.Types.Pagination;

/// <summary>Takes one page out of a list.</summary>
internal abstract class PageReader
{
    public abstract ValueTask<Connection> ReadAsync(object source, PageRequest page, bool countsAll, CancellationToken cancellationToken);
}
