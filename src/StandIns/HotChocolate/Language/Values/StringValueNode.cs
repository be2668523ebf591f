namespace HotChocolate.Language;

/// <summary>A string, or a block string between triple quotes.</summary>
public sealed class StringValueNode(Location? location, string value, bool block) : IValueNode
{
    /// <summary>A string made by a program, with no place in a text.</summary>
    public StringValueNode(string value) : this(null, value, false)
    {
    }

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.StringValue;

    /// <inheritdoc />
    public Location? Location { get; } = location;

    /// <summary>What the string says, escapes resolved and a block's indentation taken off.</summary>
    public string Value { get; } = value;

    /// <summary>Whether it was written between triple quotes.</summary>
    public bool Block { get; } = block;

    object? IValueNode.Value => Value;

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [];

    /// <inheritdoc />
    public override string ToString() => SyntaxPrinter.Print(this);
}
