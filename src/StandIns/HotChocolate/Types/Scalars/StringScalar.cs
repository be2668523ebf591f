namespace HotChocolate.Types.Scalars;

/// <summary><c>String</c>.</summary>
internal sealed class StringScalar() : TextScalar<string>("String")
{
    protected override bool TryParseText(string text, out string value)
    {
        value = text;
        return true;
    }

    protected override string Text(string value) => value;

    protected override bool TryConvert(object value, out string converted)
    {
        converted = value as string ?? (value is char letter ? letter.ToString() : "");
        return value is string or char;
    }
}
