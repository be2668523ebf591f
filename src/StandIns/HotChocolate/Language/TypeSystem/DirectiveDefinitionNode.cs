namespace HotChocolate.Language;

/// <summary>A directive: <c>directive @name(arguments) repeatable on FIELD | …</c>.</summary>
public sealed class DirectiveDefinitionNode(
    Location? location,
    NameNode name,
    StringValueNode? description,
    bool isRepeatable,
    IReadOnlyList<InputValueDefinitionNode> arguments,
    IReadOnlyList<NameNode> locations) : ITypeSystemDefinitionNode
{
    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.DirectiveDefinition;

    /// <inheritdoc />
    public Location? Location { get; } = location;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The description in front of the definition, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>Whether it may stand several times in one place.</summary>
    public bool IsRepeatable { get; } = isRepeatable;

    /// <summary>The arguments it takes, in document order.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; } = arguments;

    /// <summary>Where it may stand, by the specification's names.</summary>
    public IReadOnlyList<NameNode> Locations { get; } = locations;

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [.. SyntaxChildren.Optional(Description), Name, .. Arguments, .. Locations];

    /// <inheritdoc />
    public override string ToString() => SyntaxPrinter.Print(this);
}
