using System.Globalization;
using HotChocolate.Language;

namespace HotChocolate.Types.Scalars;

/// <summary><c>ID</c>: a string; a whole number is accepted and taken as its text.</summary>
internal sealed class IdScalar() : TextScalar<string>("ID")
{
    protected override bool TryParseText(string text, out string value)
    {
        value = text;
        return true;
    }

    protected override string Text(string value) => value;

    protected override bool TryRead(IValueNode node, out string value)
    {
        value = node is StringValueNode or IntValueNode ? (string)node.Value! : "";
        return node is StringValueNode or IntValueNode;
    }

    protected override bool TryConvert(object value, out string converted)
    {
        converted = value switch
        {
            string text => text,
            int or long or short or Guid => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
            _ => "",
        };
        return converted.Length > 0 || value is string;
    }
}
