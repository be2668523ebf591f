using System.Text;

namespace HotChocolate.Types;

/// <summary>A value of an enum.</summary>
internal sealed class EnumValue(string name, object value)
{
    public string Name { get; } = name;

    /// <summary>The C# enum's value.</summary>
    public object Value { get; } = value;

    /// <summary>The name as JSON. It is plain ASCII.</summary>
    public byte[] Json { get; } = Encoding.ASCII.GetBytes($"\"{name}\"");

    public string? Description { get; init; }

    public string? DeprecationReason { get; init; }
}
