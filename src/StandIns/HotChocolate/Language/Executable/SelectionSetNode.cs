namespace HotChocolate.Language;

/// <summary>What stands between braces: fields and fragments.</summary>
public sealed class SelectionSetNode(Location? location, IReadOnlyList<ISelectionNode> selections) : ISyntaxNode
{
    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.SelectionSet;

    /// <inheritdoc />
    public Location? Location { get; } = location;

    /// <summary>The selections, in document order; never empty in a parsed document.</summary>
    public IReadOnlyList<ISelectionNode> Selections { get; } = selections;

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [.. Selections];

    /// <inheritdoc />
    public override string ToString() => SyntaxPrinter.Print(this);
}
