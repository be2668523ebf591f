namespace HotChocolate.Language;

/// <summary>An argument given to a field or a directive: <c>name: value</c>.</summary>
public sealed class ArgumentNode(Location? location, NameNode name, IValueNode value) : ISyntaxNode
{
    /// <summary>An argument made by a program, with no place in a text.</summary>
    public ArgumentNode(string name, IValueNode value) : this(null, new NameNode(name), value)
    {
    }

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.Argument;

    /// <inheritdoc />
    public Location? Location { get; } = location;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The value given.</summary>
    public IValueNode Value { get; } = value;

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [Name, Value];

    /// <inheritdoc />
    public override string ToString() => SyntaxPrinter.Print(this);
}
