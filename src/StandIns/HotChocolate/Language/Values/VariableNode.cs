namespace HotChocolate.Language;

/// <summary>A variable: <c>$name</c>.</summary>
public sealed class VariableNode(Location? location, NameNode name) : IValueNode
{
    /// <summary>A variable made by a program, with no place in a text.</summary>
    public VariableNode(string name) : this(null, new NameNode(name))
    {
    }

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.Variable;

    /// <inheritdoc />
    public Location? Location { get; } = location;

    /// <summary>The name, without the dollar sign.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The name's text.</summary>
    public string Value => Name.Value;

    object? IValueNode.Value => Value;

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [Name];

    /// <inheritdoc />
    public override string ToString() => SyntaxPrinter.Print(this);
}
