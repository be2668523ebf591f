using System.Collections.Frozen;

namespace HotChocolate.Types;

/// <summary>An input object.</summary>
internal sealed class InputObjectType(string name, Type runtimeType) : NamedType(name)
{
    private FrozenDictionary<string, InputField>? _byName;

    public override TypeKind Kind => TypeKind.InputObject;

    public Type RuntimeType { get; } = runtimeType;

    public bool IsOneOf { get; init; }

    public List<InputField> Fields { get; } = [];

    /// <summary>Makes the C# object from the fields' values; a slot that holds <see cref="InputObject.Absent"/> was not given.</summary>
    public Func<object?[], object> Create { get; set; } = static _ => throw new InvalidOperationException("The schema is not complete.");

    public InputField? Field(string name)
        => _byName is null ? Fields.Find(field => field.Name == name) : _byName.GetValueOrDefault(name);

    /// <summary>From here on the type does not change.</summary>
    public void Complete() => _byName = Fields.ToFrozenDictionary(field => field.Name);
}
