namespace HotChocolate.Language;

/// <summary>A type by its name.</summary>
public sealed class NamedTypeNode(Location? location, NameNode name) : INullableTypeNode
{
    /// <summary>A reference made by a program, with no place in a text.</summary>
    public NamedTypeNode(string name) : this(null, new NameNode(name))
    {
    }

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.NamedType;

    /// <inheritdoc />
    public Location? Location { get; } = location;

    /// <summary>The name of the type.</summary>
    public NameNode Name { get; } = name;

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [Name];

    /// <inheritdoc />
    public override string ToString() => Name.Value;
}
