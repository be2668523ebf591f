using System.Text.Json;

namespace Marten.Events;

/// <summary>Reads stored headers back as plain .NET values: text, numbers and truth values rather than JSON elements.</summary>
internal static class Headers
{
    /// <summary>The headers in stored JSON; null where it holds none (the genuine store also writes <c>null</c>).</summary>
    public static Dictionary<string, object>? Read(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? document.RootElement.EnumerateObject().ToDictionary(header => header.Name, header => Plain(header.Value))
            : null;
    }

    static object Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => value.TryGetInt64(out var whole) ? whole : value.TryGetDecimal(out var exact) ? exact : value.GetDouble(),
        JsonValueKind.Null => null!,
        _ => value.Clone(),
    };
}

/// <summary>An event whose headers are read from JSON when somebody asks for them: most folds never do.</summary>
internal interface IStoredHeaders
{
    /// <summary>Takes the headers as stored.</summary>
    void Take(byte[] json);
}
