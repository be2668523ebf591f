namespace HotChocolate.Language;

/// <summary>A type that excludes null: <c>Type!</c>.</summary>
public sealed class NonNullTypeNode(Location? location, INullableTypeNode type) : ITypeNode
{
    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.NonNullType;

    /// <inheritdoc />
    public Location? Location { get; } = location;

    /// <summary>The type that would otherwise take null.</summary>
    public INullableTypeNode Type { get; } = type;

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [Type];

    /// <inheritdoc />
    public override string ToString() => SyntaxPrinter.Print(this);
}
