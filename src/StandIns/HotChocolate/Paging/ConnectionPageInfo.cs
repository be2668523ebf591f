namespace HotChocolate.Types.Pagination;

/// <summary>Information about pagination in a connection.</summary>
/// <param name="hasNextPage">Whether there are items after this page.</param>
/// <param name="hasPreviousPage">Whether there are items before this page.</param>
/// <param name="startCursor">The cursor of the page's first item; null on an empty page.</param>
/// <param name="endCursor">The cursor of the page's last item; null on an empty page.</param>
public sealed class ConnectionPageInfo(bool hasNextPage, bool hasPreviousPage, string? startCursor, string? endCursor)
{
    /// <summary>Indicates whether more edges exist following the set defined by the clients arguments.</summary>
    public bool HasNextPage { get; } = hasNextPage;

    /// <summary>Indicates whether more edges exist prior the set defined by the clients arguments.</summary>
    public bool HasPreviousPage { get; } = hasPreviousPage;

    /// <summary>When paginating backwards, the cursor to continue.</summary>
    public string? StartCursor { get; } = startCursor;

    /// <summary>When paginating forwards, the cursor to continue.</summary>
    public string? EndCursor { get; } = endCursor;
}
