namespace HotChocolate.Language;

/// <summary>A list of values: <c>[1, 2]</c>.</summary>
public sealed class ListValueNode(Location? location, IReadOnlyList<IValueNode> items) : IValueNode
{
    /// <summary>A value made by a program, with no place in a text.</summary>
    public ListValueNode(params IValueNode[] items) : this(null, items)
    {
    }

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.ListValue;

    /// <inheritdoc />
    public Location? Location { get; } = location;

    /// <summary>The items, in document order.</summary>
    public IReadOnlyList<IValueNode> Items { get; } = items;

    object? IValueNode.Value => Items;

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => Items;

    /// <inheritdoc />
    public override string ToString() => SyntaxPrinter.Print(this);
}
