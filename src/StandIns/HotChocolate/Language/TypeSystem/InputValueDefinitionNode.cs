namespace HotChocolate.Language;

/// <summary>An argument of a field or directive, or a field of an input object.</summary>
public sealed class InputValueDefinitionNode(
    Location? location,
    NameNode name,
    StringValueNode? description,
    ITypeNode type,
    IValueNode? defaultValue,
    IReadOnlyList<DirectiveNode> directives) : IHasDirectives
{
    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.InputValueDefinition;

    /// <inheritdoc />
    public Location? Location { get; } = location;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The description in front of the definition, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The type of its value.</summary>
    public ITypeNode Type { get; } = type;

    /// <summary>The value taken when none is given, or null.</summary>
    public IValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>The directives applied here, in document order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes()
        => [.. SyntaxChildren.Optional(Description), Name, Type, .. SyntaxChildren.Optional(DefaultValue), .. Directives];

    /// <inheritdoc />
    public override string ToString() => SyntaxPrinter.Print(this);
}
