namespace HotChocolate;

/// <summary>A path that ends in a field.</summary>
public sealed class NamePathSegment : Path
{
    internal NamePathSegment(Path parent, string name)
        : base(parent) => Name = name;

    /// <summary>The field's response name.</summary>
    public string Name { get; }
}
