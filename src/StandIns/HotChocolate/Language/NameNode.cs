namespace HotChocolate.Language;

/// <summary>A name: <c>[_A-Za-z][_0-9A-Za-z]*</c>.</summary>
public sealed class NameNode(Location? location, string value) : ISyntaxNode
{
    /// <summary>A name made by a program, with no place in a text.</summary>
    public NameNode(string value) : this(null, value)
    {
    }

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.Name;

    /// <inheritdoc />
    public Location? Location { get; } = location;

    /// <summary>The name's text.</summary>
    public string Value { get; } = value;

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [];

    /// <inheritdoc />
    public override string ToString() => Value;
}
