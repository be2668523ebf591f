namespace CpmTracker.Domain.Tests.Language;

using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

/// <summary>Values as the store writes them. Events are compared by it, because records that hold lists compare those by reference.</summary>
internal static class StoredJson
{
    private static readonly JsonSerializerOptions AsStored = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter() },
    };

    private static readonly JsonSerializerOptions ForReading = new(AsStored) { WriteIndented = true };

    public static string Of(object? value) => JsonSerializer.Serialize(value, AsStored);

    public static object Read(string json, Type type) => JsonSerializer.Deserialize(json, type, AsStored)!;

    /// <summary>Indented, each event under its class's name.</summary>
    public static string Of(IEnumerable<IOccurrence> events) =>
        JsonSerializer.Serialize(events.Select(e => KeyValuePair.Create(e.GetType().Name, (object)e)).ToList(), ForReading);

    /// <summary>Holds when both would be stored as the same JSON.</summary>
    public static void ShouldBeStoredAs<T>(this T actual, T expected) => Of(actual).ShouldBe(Of(expected));

    /// <summary>The same JSON whatever its white space.</summary>
    public static bool Same(string one, string other) => JsonNode.DeepEquals(JsonNode.Parse(one), JsonNode.Parse(other));
}
