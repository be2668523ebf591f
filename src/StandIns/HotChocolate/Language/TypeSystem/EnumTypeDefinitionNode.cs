namespace HotChocolate.Language;

/// <summary>An enum type: <c>enum Direction { NORTH SOUTH }</c>.</summary>
public sealed class EnumTypeDefinitionNode(
    Location? location,
    NameNode name,
    StringValueNode? description,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<EnumValueDefinitionNode> values) : ITypeDefinitionNode
{
    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.EnumTypeDefinition;

    /// <inheritdoc />
    public Location? Location { get; } = location;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The description in front of the definition, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The directives applied here, in document order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>The values, in document order.</summary>
    public IReadOnlyList<EnumValueDefinitionNode> Values { get; } = values;

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [.. SyntaxChildren.Optional(Description), Name, .. Directives, .. Values];

    /// <inheritdoc />
    public override string ToString() => SyntaxPrinter.Print(this);
}
