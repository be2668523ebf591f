using System.Text.Json.Nodes;
using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Permissions;

/// <summary>The API's object types and their fields, as introspection tells them.</summary>
public sealed class ApiShape
{
    private const string Introspection =
        """
        { __schema { types { kind name
            fields(includeDeprecated: true) { name args { name defaultValue type { ...T } } type { ...T } } possibleTypes { name } } } }
        fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }
        """;

    private readonly Dictionary<string, IReadOnlyList<ApiField>> types;

    private readonly HashSet<string> leaves;

    private ApiShape(Dictionary<string, IReadOnlyList<ApiField>> types, HashSet<string> leaves) => (this.types, this.leaves) = (types, leaves);

    public static async Task<ApiShape> OfAsync(Api api)
    {
        var schema = (await api.AskAsync(Introspection))["__schema"]!["types"]!.AsArray();
        return new(schema
            .Where(t => t!["kind"]!.GetValue<string>() == "OBJECT" && !t["name"]!.GetValue<string>().StartsWith("__", StringComparison.Ordinal))
            .ToDictionary(t => t!["name"]!.GetValue<string>(), t => (IReadOnlyList<ApiField>)[.. t!["fields"]!.AsArray().Select(ApiField.Of!)]),
            [.. schema.Where(t => t!["kind"]!.GetValue<string>() is "SCALAR" or "ENUM").Select(t => t!["name"]!.GetValue<string>())]);
    }

    public bool IsLeaf(string type) => leaves.Contains(type);

    public bool IsObject(string type) => types.ContainsKey(type);

    public IReadOnlyList<ApiField> Fields(string type) => types[type];
}

/// <summary>A field: what it is of and what it must be told.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Name of its type without list and non-null.</param>
/// <param name="Arguments">Names of its arguments.</param>
/// <param name="Needs">Names of those that must be given.</param>
public sealed record ApiField(string Name, string Type, IReadOnlyList<string> Arguments, IReadOnlyList<string> Needs)
{
    public static ApiField Of(JsonNode field) => new(
        field["name"]!.GetValue<string>(),
        Named(field["type"]!),
        [.. field["args"]!.AsArray().Select(a => a!["name"]!.GetValue<string>())],
        [.. field["args"]!.AsArray().Where(a => a!["type"]!["kind"]!.GetValue<string>() == "NON_NULL" && a["defaultValue"] is null).Select(a => a!["name"]!.GetValue<string>())]);

    private static string Named(JsonNode type) => type["ofType"] is { } inner ? Named(inner) : type["name"]!.GetValue<string>();
}
