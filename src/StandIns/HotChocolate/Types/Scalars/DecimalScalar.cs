using System.Globalization;
using HotChocolate.Execution.Serialization;
using HotChocolate.Language;

namespace HotChocolate.Types.Scalars;

/// <summary><c>Decimal</c>: a decimal number, exact.</summary>
internal sealed class DecimalScalar() : ScalarType<decimal>("Decimal")
{
    protected override bool TryRead(IValueNode node, out decimal value)
    {
        value = 0;
        return node is IntValueNode or FloatValueNode
            && decimal.TryParse((string)node.Value!, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }

    protected override bool TryConvert(object value, out decimal converted)
    {
        converted = value is byte or short or int or long ? Convert.ToDecimal(value, CultureInfo.InvariantCulture) : 0;
        return value is byte or short or int or long;
    }

    protected override IValueNode Print(decimal value) => new FloatValueNode(value);

    protected override void Write(ResultBuffer buffer, decimal value) => buffer.WriteNumber(value);
}
