namespace HotChocolate.Language;

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed class BooleanValueNode(Location? location, bool value) : IValueNode
{
    /// <summary>A value made by a program, with no place in a text.</summary>
    public BooleanValueNode(bool value) : this(null, value)
    {
    }

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.BooleanValue;

    /// <inheritdoc />
    public Location? Location { get; } = location;

    /// <summary>The truth value.</summary>
    public bool Value { get; } = value;

    object? IValueNode.Value => Value;

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [];

    /// <inheritdoc />
    public override string ToString() => SyntaxPrinter.Print(this);
}
