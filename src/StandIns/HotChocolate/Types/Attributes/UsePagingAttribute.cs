namespace HotChocolate.Types;

/// <summary>
/// Makes a list field a connection with the arguments <c>first</c>, <c>after</c>, <c>last</c> and <c>before</c>. On a method that returns
/// <see cref="Pagination.Connection{T}"/> it only adds the arguments and the limits: the method pages by itself.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UsePagingAttribute : Attribute
{
    private bool? _allowBackward;
    private int? _defaultPageSize;
    private bool? _includeTotalCount;
    private int? _maxPageSize;
    private bool? _requireBoundaries;

    /// <summary>The connection type is named this + <c>Connection</c>; null means the field's name.</summary>
    public string? ConnectionName { get; set; }

    /// <summary>How many items a page has when neither <c>first</c> nor <c>last</c> is given.</summary>
    public int DefaultPageSize { get => _defaultPageSize ?? 0; set => _defaultPageSize = value; }

    /// <summary>The most items that one page may have; asking for more is an error (HC0051).</summary>
    public int MaxPageSize { get => _maxPageSize ?? 0; set => _maxPageSize = value; }

    /// <summary>Whether the connection has a field <c>totalCount</c>.</summary>
    public bool IncludeTotalCount { get => _includeTotalCount ?? false; set => _includeTotalCount = value; }

    /// <summary>Whether <c>last</c> and <c>before</c> exist.</summary>
    public bool AllowBackwardPagination { get => _allowBackward ?? true; set => _allowBackward = value; }

    /// <summary>Whether <c>first</c> or <c>last</c> must be given (HC0052).</summary>
    public bool RequirePagingBoundaries { get => _requireBoundaries ?? false; set => _requireBoundaries = value; }

    internal Pagination.PagingOptions Over(Pagination.PagingOptions schema) => new()
    {
        DefaultPageSize = _defaultPageSize ?? schema.DefaultPageSize,
        MaxPageSize = _maxPageSize ?? schema.MaxPageSize,
        IncludeTotalCount = _includeTotalCount ?? schema.IncludeTotalCount,
        AllowBackwardPagination = _allowBackward ?? schema.AllowBackwardPagination,
        RequirePagingBoundaries = _requireBoundaries ?? schema.RequirePagingBoundaries,
        IncludeNodesField = schema.IncludeNodesField,
    };
}
