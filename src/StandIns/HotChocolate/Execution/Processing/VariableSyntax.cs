using System.Collections;
using System.Globalization;
using System.Text.Json;
using HotChocolate.Language;

namespace HotChocolate.Execution.Processing;

/// <summary>Variables as they come (JSON, or C# values in tests) in the one form that coercion reads.</summary>
internal static class VariableSyntax
{
    public static IValueNode Of(object? value) => value switch
    {
        null => NullValueNode.Default,
        IValueNode node => node,
        JsonElement json => Of(json),
        string text => new StringValueNode(text),
        bool truth => new BooleanValueNode(truth),
        sbyte or byte or short or ushort or int or uint or long => new IntValueNode(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        float single => new FloatValueNode(single),
        double number => new FloatValueNode(number),
        decimal number => new FloatValueNode(number),
        Enum constant => new StringValueNode(Building.Naming.EnumValue(constant.GetType().GetField(constant.ToString())!)),
        DateTimeOffset instant => new StringValueNode(instant.ToString("O", CultureInfo.InvariantCulture)),
        DateTime time => new StringValueNode(time.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture)),
        DateOnly date => new StringValueNode(date.ToString("O", CultureInfo.InvariantCulture)),
        TimeOnly time => new StringValueNode(time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)),
        Guid id => new StringValueNode(id.ToString("D")),
        IEnumerable<KeyValuePair<string, object?>> fields => new ObjectValueNode([.. fields.Select(field => new ObjectFieldNode(field.Key, Of(field.Value)))]),
        IEnumerable items => new ListValueNode([.. items.Cast<object?>().Select(Of)]),
        _ => throw new GraphQLException($"A variable cannot be given as {value.GetType()}."),
    };

    private static IValueNode Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => new StringValueNode(json.GetString()!),
        JsonValueKind.True => new BooleanValueNode(true),
        JsonValueKind.False => new BooleanValueNode(false),
        JsonValueKind.Number => json.GetRawText() is var text && text.AsSpan().ContainsAny('.', 'e', 'E') ? new FloatValueNode(text) : new IntValueNode(text),
        JsonValueKind.Array => new ListValueNode([.. json.EnumerateArray().Select(Of)]),
        JsonValueKind.Object => new ObjectValueNode([.. json.EnumerateObject().Select(field => new ObjectFieldNode(field.Name, Of(field.Value)))]),
        _ => NullValueNode.Default,
    };
}
