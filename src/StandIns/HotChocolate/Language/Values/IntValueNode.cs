using System.Globalization;

namespace HotChocolate.Language;

/// <summary>A whole number as it was written, of any size.</summary>
public sealed class IntValueNode(Location? location, string value) : IValueNode
{
    /// <summary>A value made by a program, with no place in a text.</summary>
    public IntValueNode(string value) : this(null, value)
    {
    }

    /// <summary>A value made by a program.</summary>
    public IntValueNode(long value) : this(null, value.ToString(CultureInfo.InvariantCulture))
    {
    }

    /// <summary>The number; an <see cref="OverflowException" /> when 32 bits do not hold it.</summary>
    public int ToInt32() => int.Parse(Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>The number; an <see cref="OverflowException" /> when 64 bits do not hold it.</summary>
    public long ToInt64() => long.Parse(Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>The number; an <see cref="OverflowException" /> when a decimal does not hold it.</summary>
    public decimal ToDecimal() => decimal.Parse(Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>The number, to the nearest double.</summary>
    public double ToDouble() => double.Parse(Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.IntValue;

    /// <inheritdoc />
    public Location? Location { get; } = location;

    /// <summary>The digits, with a minus sign where there is one.</summary>
    public string Value { get; } = value;

    object? IValueNode.Value => Value;

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [];

    /// <inheritdoc />
    public override string ToString() => SyntaxPrinter.Print(this);
}
