using System.Text.Json;

namespace HotChocolate.AspNetCore.Subscriptions.Protocols;

/// <summary>A payload as it came. One that is not of the class asked for counts as none.</summary>
internal sealed class JsonPayload(JsonElement json) : IOperationMessagePayload
{
    public T? As<T>()
        where T : class
    {
        try
        {
            return json.ValueKind == JsonValueKind.Undefined ? null : json.Deserialize<T>();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
