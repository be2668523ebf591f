namespace CpmTracker.Server.GraphQL;

using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using CpmTracker.Domain;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Privacy;
using CpmTracker.Server.GraphQL.Loaders;

/// <summary>Takes an event's payload apart, each field with its confidentiality class as declared at the event.</summary>
internal static class EventFields
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<(PropertyInfo Property, string Name, Confidentiality Level)>> Known = new();

    /// <summary>The fields of a payload but for the day on which it happened, which every event has.</summary>
    public static IEnumerable<EventField> Of(object data) =>
        Known.GetOrAdd(data.GetType(), Read).Select(f => new EventField(f.Name, f.Level, JsonSerializer.SerializeToNode(f.Property.GetValue(data), Json)));

    private static IReadOnlyList<(PropertyInfo Property, string Name, Confidentiality Level)> Read(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.Name != nameof(IOccurrence.OccurredOn) && p.GetIndexParameters().Length == 0)
            .Select(p => (p, JsonNamingPolicy.CamelCase.ConvertName(p.Name), p.GetCustomAttribute<ConfidentialAttribute>()?.Level ?? Confidentiality.Programme)),
    ];
}

/// <summary>A field of an event's payload.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Level">How confidential it is.</param>
/// <param name="Value">What it says, sealed texts still sealed.</param>
internal sealed record EventField(string Name, Confidentiality Level, JsonNode? Value)
{
    /// <summary>Whether the caller may see it, in the history of those whom the event concerns.</summary>
    public bool SeenBy(Actor actor, Concerned concerned) => actor.MaySee(Level, concerned);

    /// <summary>The field as text, sealed texts opened; for callers whose clearance was checked.</summary>
    public async Task<string?> TextAsync(OpenedLoader opened, CancellationToken ct) => await OpenAsync(text => opened.LoadAsync(text, ct)) switch
    {
        null => null,
        JsonValue value => value.ToString(),
        var parts => parts.ToJsonString(),
    };

    /// <summary>The field with sealed texts opened, and nothing in the place of erased ones; for callers whose clearance was checked.</summary>
    public Task<JsonNode?> OpenAsync(Func<Sealed, Task<string?>> opened) => OpenAsync(Value, opened);

    /// <summary>Asks for all texts before it waits for any, so that they are opened in one go.</summary>
    private static async Task<JsonNode?> OpenAsync(JsonNode? node, Func<Sealed, Task<string?>> opened)
    {
        switch (node)
        {
            case JsonObject { Count: 2 } text when text["of"] is JsonValue of && text["text"] is JsonValue cipher:
                return await opened(new Sealed(of.GetValue<string>(), cipher.GetValue<string>())) is { } plain ? JsonValue.Create(plain) : null;
            case JsonObject parts:
                return new JsonObject(await Task.WhenAll(parts.Select(async part => KeyValuePair.Create(part.Key, await OpenAsync(part.Value, opened)))));
            case JsonArray items:
                return new JsonArray(await Task.WhenAll(items.Select(item => OpenAsync(item, opened))));
            default:
                return node?.DeepClone();
        }
    }
}
