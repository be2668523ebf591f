namespace HotChocolate.Language;

/// <summary>Directives and root types added: <c>extend schema …</c>.</summary>
public sealed class SchemaExtensionNode(
    Location? location,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<OperationTypeDefinitionNode> operationTypes) : ITypeSystemExtensionNode
{
    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.SchemaExtension;

    /// <inheritdoc />
    public Location? Location { get; } = location;

    /// <summary>The directives applied here, in document order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>The root types.</summary>
    public IReadOnlyList<OperationTypeDefinitionNode> OperationTypes { get; } = operationTypes;

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [.. Directives, .. OperationTypes];

    /// <inheritdoc />
    public override string ToString() => SyntaxPrinter.Print(this);
}
