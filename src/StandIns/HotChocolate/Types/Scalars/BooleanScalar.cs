using HotChocolate.Execution.Serialization;
using HotChocolate.Language;

namespace HotChocolate.Types.Scalars;

/// <summary><c>Boolean</c>.</summary>
internal sealed class BooleanScalar() : ScalarType<bool>("Boolean")
{
    protected override bool TryRead(IValueNode node, out bool value)
    {
        value = node is BooleanValueNode { Value: true };
        return node is BooleanValueNode;
    }

    protected override bool TryConvert(object value, out bool converted)
    {
        converted = false;
        return false;
    }

    protected override IValueNode Print(bool value) => new BooleanValueNode(value);

    protected override void Write(ResultBuffer buffer, bool value) => buffer.WriteBoolean(value);
}
