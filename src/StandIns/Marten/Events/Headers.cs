using System.Text.Json;
using Marten.Services;

namespace Marten.Events;

/// <summary>Reads stored headers back as plain .NET values: text, numbers and truth values rather than JSON elements.</summary>
internal static class Headers
{
    public static Dictionary<string, object>? Read(SystemTextJsonSerializer serializer, byte[] json)
    {
        var raw = serializer.FromBytes<Dictionary<string, JsonElement>?>(json);
        return raw?.ToDictionary(entry => entry.Key, entry => Plain(entry.Value));
    }

    static object Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => value.TryGetInt64(out var whole) ? whole : value.GetDecimal(),
        JsonValueKind.Null => null!,
        _ => value.Clone(),
    };
}
