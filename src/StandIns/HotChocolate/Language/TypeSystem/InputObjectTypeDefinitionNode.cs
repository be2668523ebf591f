namespace HotChocolate.Language;

/// <summary>An input object type: <c>input Point { x: Float y: Float }</c>.</summary>
public sealed class InputObjectTypeDefinitionNode(
    Location? location,
    NameNode name,
    StringValueNode? description,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<InputValueDefinitionNode> fields) : ITypeDefinitionNode
{
    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.InputObjectTypeDefinition;

    /// <inheritdoc />
    public Location? Location { get; } = location;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The description in front of the definition, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The directives applied here, in document order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>The input fields, in document order.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Fields { get; } = fields;

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [.. SyntaxChildren.Optional(Description), Name, .. Directives, .. Fields];

    /// <inheritdoc />
    public override string ToString() => SyntaxPrinter.Print(this);
}
