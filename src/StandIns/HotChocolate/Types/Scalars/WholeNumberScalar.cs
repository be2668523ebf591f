using System.Globalization;
using System.Numerics;
using HotChocolate.Execution.Serialization;
using HotChocolate.Language;

namespace HotChocolate.Types.Scalars;

/// <summary>A whole number of a given width.</summary>
internal sealed class WholeNumberScalar<T>(string name) : ScalarType<T>(name)
    where T : struct, IBinaryInteger<T>, IUtf8SpanFormattable
{
    protected override bool TryRead(IValueNode node, out T value)
    {
        value = default;
        return node is IntValueNode number
            && T.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    protected override bool TryConvert(object value, out T converted)
    {
        converted = default;
        if (value is not (byte or sbyte or short or ushort or int or uint or long))
            return false;
        var wide = Convert.ToInt64(value, CultureInfo.InvariantCulture);
        converted = T.CreateTruncating(wide);
        return long.CreateTruncating(converted) == wide;
    }

    protected override IValueNode Print(T value) => new IntValueNode(value.ToString(null, CultureInfo.InvariantCulture));

    protected override void Write(ResultBuffer buffer, T value) => buffer.WriteNumber(value);
}
