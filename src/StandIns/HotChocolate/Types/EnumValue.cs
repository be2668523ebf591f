using System.Text.Json;

namespace HotChocolate.Types;

/// <summary>A value of an enum.</summary>
internal sealed class EnumValue(string name, object value)
{
    public string Name { get; } = name;

    /// <summary>The C# enum's value.</summary>
    public object Value { get; } = value;

    public JsonEncodedText Encoded { get; } = JsonEncodedText.Encode(name);

    public string? Description { get; init; }

    public string? DeprecationReason { get; init; }
}
