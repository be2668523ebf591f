namespace HotChocolate.Language;

/// <summary>A directive applied to something: <c>@name(arguments)</c>.</summary>
public sealed class DirectiveNode(Location? location, NameNode name, IReadOnlyList<ArgumentNode> arguments) : ISyntaxNode
{
    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.Directive;

    /// <inheritdoc />
    public Location? Location { get; } = location;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The arguments given, in document order.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [Name, .. Arguments];

    /// <inheritdoc />
    public override string ToString() => SyntaxPrinter.Print(this);
}
