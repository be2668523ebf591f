namespace HotChocolate;

/// <summary>A path that ends in an item of a list.</summary>
public sealed class IndexerPathSegment : Path
{
    internal IndexerPathSegment(Path parent, int index)
        : base(parent) => Index = index;

    /// <summary>The item's index, from 0.</summary>
    public int Index { get; }
}
