namespace CpmTracker.Benchmarks.GraphQL;

using System.Text;
using System.Text.Json;

/// <summary>Makes up large queries from a schema as it tells of itself: whatever can be asked without arguments, at random, seeded.</summary>
internal sealed class GeneratedQueries
{
    private const int MostDepth = 12;
    private readonly Random random;
    private readonly Dictionary<string, List<(string Name, string Type)>> fields;
    private int left;

    /// <param name="introspection">The answer to <see cref="IntrospectionQuery"/>.</param>
    /// <param name="seed">The same seed makes up the same queries.</param>
    public GeneratedQueries(string introspection, int seed)
    {
        random = new Random(seed);
        using var answer = JsonDocument.Parse(introspection);
        fields = answer.RootElement.GetProperty("data").GetProperty("a0").GetProperty("types").EnumerateArray()
            .Where(type => type.GetProperty("kind").GetString() is "OBJECT" or "INTERFACE")
            .ToDictionary(type => type.GetProperty("name").GetString()!, Fields);
    }

    /// <summary>The most fields that a query has.</summary>
    public int MostFields { get; init; } = 400;

    public Hostile Next(int number)
    {
        left = random.Next(MostFields / 20, MostFields);
        var document = new StringBuilder();
        Select(document, "Query", 0);
        return Hostile.Document($"made up, number {number}", document.ToString());
    }

    private void Select(StringBuilder document, string type, int depth)
    {
        document.Append("{__typename ");
        var known = fields[type];
        for (var wanted = random.Next(1, depth == 0 ? 40 : 12); wanted > 0 && left > 0 && known.Count > 0; wanted--)
        {
            var (name, below) = known[random.Next(known.Count)];
            var isObject = fields.ContainsKey(below);
            if (isObject && depth == MostDepth) continue;
            document.Append($"a{left--}:{name} ");
            if (isObject) Select(document, below, depth + 1);
        }

        document.Append('}');
    }

    /// <summary>The fields that can be asked for without arguments, with the names of their types; those of unions are left out.</summary>
    private static List<(string Name, string Type)> Fields(JsonElement type) =>
    [
        .. type.GetProperty("fields").EnumerateArray()
            .Where(field => !field.GetProperty("args").EnumerateArray().Any(arg => arg.GetProperty("type").GetProperty("kind").GetString() == "NON_NULL"))
            .Select(field => (field.GetProperty("name").GetString()!, Named(field.GetProperty("type"))))
            .Where(field => field.Item2.Kind != "UNION")
            .Select(field => (field.Item1, field.Item2.Name)),
    ];

    private static (string Kind, string Name) Named(JsonElement type) =>
        type.GetProperty("name").GetString() is { } name ? (type.GetProperty("kind").GetString()!, name) : Named(type.GetProperty("ofType"));
}
