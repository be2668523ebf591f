using System.Text.Json;

namespace Marten.Events;

/// <summary>Reads stored headers back as plain .NET values: text, numbers and truth values rather than JSON elements.</summary>
internal static class Headers
{
    /// <summary>The headers in stored JSON; null where it holds none (the genuine store also writes <c>null</c>).</summary>
    public static Dictionary<string, object>? Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject) return null;
        var headers = new Dictionary<string, object>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            headers[name] = Value(ref reader);
        }

        return headers;
    }

    static object Value(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString()!,
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number => reader.TryGetInt64(out var whole) ? whole : reader.TryGetDecimal(out var exact) ? exact : reader.GetDouble(),
        JsonTokenType.Null => null!,
        _ => JsonElement.ParseValue(ref reader),
    };
}

/// <summary>An event whose headers are read from JSON when somebody asks for them: most folds never do.</summary>
internal interface IStoredHeaders
{
    /// <summary>Takes the headers as stored.</summary>
    void Take(byte[] json);
}
