namespace HotChocolate.Language;

/// <summary>A list type: <c>[Type]</c>.</summary>
public sealed class ListTypeNode(Location? location, ITypeNode type) : INullableTypeNode
{
    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.ListType;

    /// <inheritdoc />
    public Location? Location { get; } = location;

    /// <summary>The type of the elements.</summary>
    public ITypeNode Type { get; } = type;

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [Type];

    /// <inheritdoc />
    public override string ToString() => SyntaxPrinter.Print(this);
}
