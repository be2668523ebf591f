using System.Globalization;
using System.Text.Json;

namespace HotChocolate.Uploads;

/// <summary>Puts files in the places of the variables that the map of a multipart request names: <c>variables.input.file</c>, <c>variables.files.0</c>.</summary>
internal static class FilePlaces
{
    private const string Root = "variables";

    /// <summary>The variables with the file in that place; null where the path leads nowhere, or to something else than null.</summary>
    public static IReadOnlyDictionary<string, object?>? Put(IReadOnlyDictionary<string, object?> variables, string path, FileValueNode file)
    {
        var steps = path.Split('.');
        return steps.Length > 1 && steps[0] == Root ? Put((object)variables, steps.AsSpan(1), file) as IReadOnlyDictionary<string, object?> : null;
    }

    private static object? Put(object? value, ReadOnlySpan<string> steps, FileValueNode file)
    {
        if (steps.IsEmpty)
            return value is null or JsonElement { ValueKind: JsonValueKind.Null } ? file : null;
        return Opened(value) switch
        {
            Dictionary<string, object?> fields when fields.TryGetValue(steps[0], out var inner) && Put(inner, steps[1..], file) is { } put => With(fields, steps[0], put),
            List<object?> items when int.TryParse(steps[0], NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < items.Count
                && Put(items[index], steps[1..], file) is { } put => With(items, index, put),
            _ => null,
        };
    }

    /// <summary>One level of a value, so that a part of it can be replaced.</summary>
    private static object? Opened(object? value) => value switch
    {
        JsonElement { ValueKind: JsonValueKind.Object } json => json.EnumerateObject().GroupBy(p => p.Name).ToDictionary(g => g.Key, g => (object?)g.Last().Value),
        JsonElement { ValueKind: JsonValueKind.Array } json => json.EnumerateArray().Select(item => (object?)item).ToList(),
        IReadOnlyDictionary<string, object?> fields => new Dictionary<string, object?>(fields),
        _ => value,
    };

    private static Dictionary<string, object?> With(Dictionary<string, object?> fields, string name, object value)
    {
        fields[name] = value;
        return fields;
    }

    private static List<object?> With(List<object?> items, int index, object value)
    {
        items[index] = value;
        return items;
    }
}
