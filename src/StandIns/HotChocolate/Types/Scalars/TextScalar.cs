using HotChocolate.Execution.Serialization;
using HotChocolate.Language;

namespace HotChocolate.Types.Scalars;

/// <summary>A scalar that is written as a string.</summary>
internal abstract class TextScalar<T>(string name, string? specifiedBy = null) : ScalarType<T>(name, specifiedBy)
    where T : notnull
{
    protected abstract bool TryParseText(string text, out T value);

    protected abstract string Text(T value);

    protected override bool TryRead(IValueNode node, out T value)
    {
        value = default!;
        return node is StringValueNode text && TryParseText(text.Value, out value);
    }

    protected override IValueNode Print(T value) => new StringValueNode(Text(value));

    protected override bool TryConvert(object value, out T converted)
    {
        converted = default!;
        return value is string text && TryParseText(text, out converted);
    }

    protected override void Write(ResultBuffer buffer, T value) => buffer.WriteString(Text(value));
}
