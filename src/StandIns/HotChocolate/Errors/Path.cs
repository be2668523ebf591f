namespace HotChocolate;

/// <summary>Where in a response something is: response names and list indexes, from the root on.</summary>
public abstract class Path
{
    private protected Path(Path? parent) => Parent = parent;

    /// <summary>The root: a path of no segments.</summary>
    public static Path Root { get; } = new RootPath();

    /// <summary>The path without its last segment; null at the root.</summary>
    public Path? Parent { get; }

    /// <summary>Whether this is the root.</summary>
    public bool IsRoot => Parent is null;

    /// <summary>The path of a field of the object at this path.</summary>
    public Path Append(string name) => new NamePathSegment(this, name);

    /// <summary>The path of an item of the list at this path.</summary>
    public Path Append(int index) => new IndexerPathSegment(this, index);

    /// <summary>The segments: strings and integers.</summary>
    public IReadOnlyList<object> ToList()
    {
        var segments = new List<object>();
        for (var path = this; path is { IsRoot: false }; path = path.Parent!)
            segments.Add(path is NamePathSegment name ? name.Name : ((IndexerPathSegment)path).Index);
        segments.Reverse();
        return segments;
    }

    /// <summary>The path's text: <c>/books[2]/title</c>.</summary>
    public string Print()
        => IsRoot ? "/" : string.Concat(ToList().Select(segment => segment is int index ? $"[{index}]" : "/" + segment));

    /// <inheritdoc/>
    public override string ToString() => Print();

    private sealed class RootPath() : Path(null);
}
