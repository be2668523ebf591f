namespace HotChocolate.Language;

/// <summary>A field of an input object value: <c>name: value</c>.</summary>
public sealed class ObjectFieldNode(Location? location, NameNode name, IValueNode value) : ISyntaxNode
{
    /// <summary>A field made by a program, with no place in a text.</summary>
    public ObjectFieldNode(string name, IValueNode value) : this(null, new NameNode(name), value)
    {
    }

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.ObjectField;

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
