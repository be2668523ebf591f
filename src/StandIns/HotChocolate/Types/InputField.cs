using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>An argument, or a field of an input object.</summary>
internal sealed class InputField(string name, IType type, int index)
{
    public string Name { get; } = name;

    public IType Type { get; } = type;

    /// <summary>The position among its siblings: the slot of its value.</summary>
    public int Index { get; } = index;

    public string? Description { get; set; }

    public string? DeprecationReason { get; set; }

    public IValueNode? DefaultValue { get; set; }

    /// <summary>Brings a coerced value (of the scalar's own C# type) to the C# type that the parameter or property has.</summary>
    public Func<object?, object?> Convert { get; set; } = static value => value;

    /// <summary>What the parameter gets when the value was left out and there is no default.</summary>
    public object? Absent { get; set; }

    public bool IsRequired => Type.IsNonNull() && DefaultValue is null;
}
