using System.Text.Json;

namespace HotChocolate.AspNetCore.Subscriptions;

/// <summary>What a client sends.</summary>
internal sealed record SocketMessage(string Type, string? Id, JsonElement Payload)
{
    /// <summary>The message; null when it is none.</summary>
    public static SocketMessage? Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Of(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static SocketMessage? Of(JsonElement message)
    {
        if (message.ValueKind != JsonValueKind.Object || Text(message, "type") is not { } type)
            return null;
        // The payload outlives the bytes that it came in.
        return new SocketMessage(type, Text(message, "id"), message.TryGetProperty("payload", out var payload) ? payload.Clone() : default);
    }

    private static string? Text(JsonElement message, string name)
        => message.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
