using System.Globalization;
using HotChocolate.Execution.Serialization;
using HotChocolate.Language;

namespace HotChocolate.Types.Scalars;

/// <summary><c>Float</c>: a finite double.</summary>
internal sealed class FloatScalar() : ScalarType<double>("Float")
{
    protected override bool TryRead(IValueNode node, out double value)
    {
        value = 0;
        return node is IntValueNode or FloatValueNode
            && double.TryParse((string)node.Value!, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && double.IsFinite(value);
    }

    protected override bool IsWritable(double value) => double.IsFinite(value);

    protected override bool TryConvert(object value, out double converted)
    {
        // A float goes through its text, so that 0.1f is written as 0.1 and not as 0.10000000149011612.
        converted = value switch
        {
            float single => double.Parse(single.ToString("R", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
            short or int or long or decimal => Convert.ToDouble(value, CultureInfo.InvariantCulture),
            _ => double.NaN,
        };
        return double.IsFinite(converted);
    }

    protected override IValueNode Print(double value) => new FloatValueNode(value);

    protected override void Write(ResultBuffer buffer, double value) => buffer.WriteNumber(value);
}
