namespace HotChocolate.Language;

/// <summary>Directives added to a scalar type.</summary>
public sealed class ScalarTypeExtensionNode(Location? location, NameNode name, IReadOnlyList<DirectiveNode> directives) : ITypeSystemExtensionNode
{
    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.ScalarTypeExtension;

    /// <inheritdoc />
    public Location? Location { get; } = location;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The directives applied here, in document order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [Name, .. Directives];

    /// <inheritdoc />
    public override string ToString() => SyntaxPrinter.Print(this);
}
