using System.Globalization;

namespace HotChocolate.Language;

/// <summary>A number with a fraction or an exponent, as it was written.</summary>
public sealed class FloatValueNode(Location? location, string value) : IValueNode
{
    /// <summary>A value made by a program, with no place in a text.</summary>
    public FloatValueNode(string value) : this(null, value)
    {
    }

    /// <summary>A value made by a program; it must be finite.</summary>
    public FloatValueNode(double value) : this(null, Written(value))
    {
    }

    /// <summary>A value made by a program.</summary>
    public FloatValueNode(decimal value) : this(null, value.ToString("0.0###########################", CultureInfo.InvariantCulture))
    {
    }

    /// <summary>The number, to the nearest double; infinite when it is too large for one.</summary>
    public double ToDouble() => double.Parse(Value, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The number; an <see cref="OverflowException" /> when a decimal does not hold it.</summary>
    public decimal ToDecimal() => decimal.Parse(Value, NumberStyles.Float, CultureInfo.InvariantCulture);

    // "R" alone writes 1 for 1.0, which would be read back as an Int.
    private static string Written(double value)
    {
        if (!double.IsFinite(value))
            throw new ArgumentOutOfRangeException(nameof(value), value, "GraphQL has no infinite numbers and no NaN.");
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAny('.', 'E') ? text : text + ".0";
    }

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.FloatValue;

    /// <inheritdoc />
    public Location? Location { get; } = location;

    /// <summary>The number's text, as in the document.</summary>
    public string Value { get; } = value;

    object? IValueNode.Value => Value;

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [];

    /// <inheritdoc />
    public override string ToString() => SyntaxPrinter.Print(this);
}
