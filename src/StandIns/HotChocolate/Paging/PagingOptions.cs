namespace HotChocolate.Types.Pagination;

/// <summary>How connections page. What is null falls back to the schema's options, then to the defaults named here.</summary>
public sealed class PagingOptions
{
    /// <summary>How many items a page has when neither <c>first</c> nor <c>last</c> is given: 10.</summary>
    public int? DefaultPageSize { get; set; }

    /// <summary>The most items that one page may have: 50.</summary>
    public int? MaxPageSize { get; set; }

    /// <summary>Whether connections have a field <c>totalCount</c>: no.</summary>
    public bool? IncludeTotalCount { get; set; }

    /// <summary>Whether <c>last</c> and <c>before</c> exist: yes.</summary>
    public bool? AllowBackwardPagination { get; set; }

    /// <summary>Whether <c>first</c> or <c>last</c> must be given: no.</summary>
    public bool? RequirePagingBoundaries { get; set; }

    /// <summary>Whether connections have the field <c>nodes</c>: yes.</summary>
    public bool? IncludeNodesField { get; set; }

    internal int PageSize => DefaultPageSize ?? 10;

    internal int Limit => MaxPageSize ?? 50;

    internal bool Backward => AllowBackwardPagination ?? true;

    internal bool Nodes => IncludeNodesField ?? true;
}
