namespace HotChocolate.Language;

/// <summary>A value of an enum, by its name.</summary>
public sealed class EnumValueNode(Location? location, string value) : IValueNode
{
    /// <summary>A value made by a program, with no place in a text.</summary>
    public EnumValueNode(string value) : this(null, value)
    {
    }

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.EnumValue;

    /// <inheritdoc />
    public Location? Location { get; } = location;

    /// <summary>The name.</summary>
    public string Value { get; } = value;

    object? IValueNode.Value => Value;

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [];

    /// <inheritdoc />
    public override string ToString() => SyntaxPrinter.Print(this);
}
