using System.Text.Json.Nodes;
using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Permissions;

/// <summary>Asks every field of every type of a part of the API, and tells which of them said anything.</summary>
/// <param name="api">The server.</param>
/// <param name="shape">Its types.</param>
/// <param name="part">The part.</param>
/// <param name="samples">What to tell fields that must be told something, by <c>field.argument</c>; and the opaque id of each part's subject by its type.</param>
public sealed class Walk(Api api, ApiShape shape, Part part, IReadOnlyDictionary<string, string> samples)
{
    /// <summary>The fields that said anything to the bearer of a token, each with what it asks on the way it was asked.</summary>
    public async Task<IReadOnlySet<Asked>> AsAsync(string? token)
    {
        var seen = new HashSet<Asked>();
        if (part.Root == Part.Followed)
        {
            foreach (var field in shape.Fields(part.Root)) await FollowAsync(seen, field, token);
            return seen;
        }

        foreach (var (type, way) in part.Types)
        {
            foreach (var fields in Batches(type))
            {
                var answer = await api.SendAsync($"{{ {Document(way.Fields, string.Join(' ', fields.Select(Select)))} }}", token: token);
                var root = part.Root == "Query" ? answer["data"] : (answer["data"] as JsonObject)?.First().Value;
                foreach (var found in Objects(root, way.Fields)) Note(seen, type, fields, found);
            }
        }

        return seen;
    }

    /// <summary>What is followed tells at once how it is; who may not follow it is told that.</summary>
    private async Task FollowAsync(HashSet<Asked> seen, ApiField field, string? token)
    {
        await using var follower = await api.FollowAsync($"subscription {{ {Select(field)} }}", token);
        if ((await follower.ResultAsync())?["data"] is JsonObject told) Note(seen, part.Root, [field], told);
    }

    /// <summary>Fields that are guarded or hand out objects are asked one at a time: an error in one must not hide another.</summary>
    private IEnumerable<IReadOnlyList<ApiField>> Batches(string type)
    {
        var plain = shape.Fields(type).Where(f => shape.IsLeaf(f.Type) && !Guards.Stands(type, f.Name)).ToList();
        if (plain.Count > 0) yield return plain;
        foreach (var field in shape.Fields(type).Where(f => shape.IsObject(f.Type) || (shape.IsLeaf(f.Type) && !plain.Contains(f)))) yield return [field];
    }

    private string Document(IReadOnlyList<ApiField> way, string selection)
    {
        var inner = way.Reverse().Aggregate(selection, (body, field) => $"{Call(field)} {{ {body} }}");
        return part.Root == "Query" ? inner : $"{part.Query}(id: {samples[part.Root]}) {{ {inner} }}";
    }

    private string Select(ApiField field) => shape.IsObject(field.Type) ? $"{Call(field)} {{ __typename {(Part.Roots.Contains(field.Type) ? "id" : "")} }}" : Call(field);

    private string Call(ApiField field)
    {
        var told = field.Arguments.Where(a => samples.ContainsKey($"{field.Name}.{a}")).ToList();
        if (field.Needs.Except(told).FirstOrDefault() is { } missing) throw new InvalidOperationException($"The walk has no sample for {field.Name}.{missing}.");
        return told.Count == 0 ? field.Name : $"{field.Name}({string.Join(", ", told.Select(a => $"{a}: {samples[$"{field.Name}.{a}"]}"))})";
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? from, IEnumerable<ApiField> way)
    {
        var here = Flat(from);
        return way.Aggregate(here, (objects, field) => objects.SelectMany(o => Flat(o[field.Name])));
    }

    private static IEnumerable<JsonObject> Flat(JsonNode? node) => node switch
    {
        JsonObject one => [one],
        JsonArray many => many.SelectMany(Flat),
        _ => [],
    };

    private void Note(HashSet<Asked> seen, string type, IReadOnlyList<ApiField> fields, JsonObject found) =>
        seen.UnionWith(fields.Where(f => Says(f, found[f.Name])).Select(f => part.Asked(type, f)));

    /// <summary>An empty list says nothing, and lists of objects that have a part of their own count where the subject is among them.</summary>
    private bool Says(ApiField field, JsonNode? answer) => Part.Roots.Contains(field.Type)
        ? Flat(answer).Any(o => o["id"]?.GetValue<string>() == samples[field.Type].Trim('"'))
        : answer is not (null or JsonArray { Count: 0 });
}
