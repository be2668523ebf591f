namespace HotChocolate.Language;

/// <summary>A variable that an operation declares: <c>$first: Int = 10</c>.</summary>
public sealed class VariableDefinitionNode(
    Location? location,
    VariableNode variable,
    ITypeNode type,
    IValueNode? defaultValue,
    IReadOnlyList<DirectiveNode> directives) : IHasDirectives
{
    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.VariableDefinition;

    /// <inheritdoc />
    public Location? Location { get; } = location;

    /// <summary>The variable.</summary>
    public VariableNode Variable { get; } = variable;

    /// <summary>Its type.</summary>
    public ITypeNode Type { get; } = type;

    /// <summary>The value taken when the request gives none, or null.</summary>
    public IValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>The directives applied here, in document order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [Variable, Type, .. SyntaxChildren.Optional(DefaultValue), .. Directives];

    /// <inheritdoc />
    public override string ToString() => SyntaxPrinter.Print(this);
}
