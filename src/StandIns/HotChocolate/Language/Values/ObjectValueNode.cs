namespace HotChocolate.Language;

/// <summary>An input object: <c>{ x: 1, y: 2 }</c>.</summary>
public sealed class ObjectValueNode(Location? location, IReadOnlyList<ObjectFieldNode> fields) : IValueNode
{
    /// <summary>A value made by a program, with no place in a text.</summary>
    public ObjectValueNode(params ObjectFieldNode[] fields) : this(null, fields)
    {
    }

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.ObjectValue;

    /// <inheritdoc />
    public Location? Location { get; } = location;

    /// <summary>The fields, in document order.</summary>
    public IReadOnlyList<ObjectFieldNode> Fields { get; } = fields;

    object? IValueNode.Value => Fields;

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => Fields;

    /// <inheritdoc />
    public override string ToString() => SyntaxPrinter.Print(this);
}
