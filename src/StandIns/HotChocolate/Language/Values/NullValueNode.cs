namespace HotChocolate.Language;

/// <summary><c>null</c>.</summary>
public sealed class NullValueNode(Location? location) : IValueNode
{
    /// <summary>A null with no place in a text.</summary>
    public static NullValueNode Default { get; } = new(null);

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.NullValue;

    /// <inheritdoc />
    public Location? Location { get; } = location;

    /// <summary>Null.</summary>
    public object? Value => null;

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [];

    /// <inheritdoc />
    public override string ToString() => "null";
}
