namespace HotChocolate.Language;

/// <summary>A whole GraphQL document: its operations, fragments and type system definitions.</summary>
public sealed class DocumentNode(Location? location, IReadOnlyList<IDefinitionNode> definitions) : ISyntaxNode
{
    /// <summary>A document made by a program, with no place in a text.</summary>
    public DocumentNode(IReadOnlyList<IDefinitionNode> definitions) : this(null, definitions)
    {
    }

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.Document;

    /// <inheritdoc />
    public Location? Location { get; } = location;

    /// <summary>The definitions, in document order.</summary>
    public IReadOnlyList<IDefinitionNode> Definitions { get; } = definitions;

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [.. Definitions];

    /// <inheritdoc />
    public override string ToString() => SyntaxPrinter.Print(this);
}
