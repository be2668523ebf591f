using System.Text.Json;

namespace Marten.Daemon;

/// <summary>Reads stored headers as plain .NET values: text, numbers and truth values rather than JSON elements.</summary>
internal static class CopiedHeaders
{
    public static Dictionary<string, object>? Read(ReadOnlySpan<byte> json, TextPool texts)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject) return null;
        var headers = new Dictionary<string, object>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = Text(ref reader, texts);
            reader.Read();
            headers[name] = Value(ref reader, texts);
        }

        return headers;
    }

    static object Value(ref Utf8JsonReader reader, TextPool texts) => reader.TokenType switch
    {
        JsonTokenType.String => Text(ref reader, texts),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number => reader.TryGetInt64(out var whole) ? whole : reader.TryGetDecimal(out var exact) ? exact : reader.GetDouble(),
        JsonTokenType.Null => null!,
        _ => JsonElement.ParseValue(ref reader),
    };

    static string Text(ref Utf8JsonReader reader, TextPool texts) => reader.ValueIsEscaped ? reader.GetString()! : texts.Of(reader.ValueSpan);
}
