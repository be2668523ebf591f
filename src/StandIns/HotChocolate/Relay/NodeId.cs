using System.Globalization;
using System.Text;

namespace HotChocolate.Types.Relay;

/// <summary>The text of global ids: base64 of <c>Type:value</c>.</summary>
internal static class NodeId
{
    private const int MaxLength = 1024;

    public static string Format(string typeName, object value)
        => Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{typeName}:{value}")));

    /// <summary>The type's name and the value's text; false when the text is no id.</summary>
    public static bool TryParse(string id, out string typeName, out string value)
    {
        typeName = value = "";
        if (id.Length > MaxLength)
            return false;
        Span<byte> bytes = stackalloc byte[MaxLength];
        if (!Convert.TryFromBase64String(id, bytes, out var length))
            return false;
        var text = Encoding.UTF8.GetString(bytes[..length]);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
            return false;
        typeName = text[..colon];
        value = text[(colon + 1)..];
        return true;
    }

    /// <summary>The value of an id; an error when it is none, or one of another type.</summary>
    public static object Parse(string id, string? typeName, Type target)
    {
        if (!TryParse(id, out var found, out var value))
            throw Wrong($"The node ID string has an invalid format.", id);
        if (typeName is not null && found != typeName)
            throw Wrong($"The node ID is of the type `{found}`, but one of the type `{typeName}` was expected.", id);
        return Value(value, target) ?? throw Wrong("The node ID string has an invalid format.", id);
    }

    public static object? Value(string text, Type target)
    {
        if (target == typeof(int))
            return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null;
        if (target == typeof(long))
            return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var wide) ? wide : null;
        if (target == typeof(short))
            return short.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var narrow) ? narrow : null;
        return text;
    }

    private static GraphQLException Wrong(string message, string id)
        => new(ErrorBuilder.New().SetMessage(message).SetExtension("originalValue", id).Build());
}
