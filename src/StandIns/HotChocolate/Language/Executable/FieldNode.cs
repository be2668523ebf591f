namespace HotChocolate.Language;

/// <summary>A selected field: <c>alias: name(arguments) @directives { … }</c>.</summary>
public sealed class FieldNode(
    Location? location,
    NameNode name,
    NameNode? alias,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<ArgumentNode> arguments,
    SelectionSetNode? selectionSet) : ISelectionNode
{
    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.Field;

    /// <inheritdoc />
    public Location? Location { get; } = location;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The name under which the response carries it, or null.</summary>
    public NameNode? Alias { get; } = alias;

    /// <summary>The directives applied here, in document order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>The arguments given, in document order.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;

    /// <summary>What is selected of its value; null for a leaf.</summary>
    public SelectionSetNode? SelectionSet { get; } = selectionSet;

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes()
        => [.. SyntaxChildren.Optional(Alias), Name, .. Arguments, .. Directives, .. SyntaxChildren.Optional(SelectionSet)];

    /// <inheritdoc />
    public override string ToString() => SyntaxPrinter.Print(this);
}
