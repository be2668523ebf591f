using System.Collections.Frozen;

namespace HotChocolate.Types;

/// <summary>A type with output fields: an object type or an interface.</summary>
internal abstract class ComplexType(string name, Type runtimeType) : NamedType(name)
{
    private FrozenDictionary<string, OutputField>? _byName;

    public Type RuntimeType { get; } = runtimeType;

    /// <summary>The fields in schema order. Changed only while the schema is built.</summary>
    public List<OutputField> Fields { get; } = [];

    public List<InterfaceType> Interfaces { get; } = [];

    /// <summary>Directives that the schema's text shows on the type.</summary>
    public List<Language.DirectiveNode> Directives { get; } = [];

    public OutputField? Field(string name)
        => _byName is null ? Fields.Find(field => field.Name == name) : _byName.GetValueOrDefault(name);

    /// <summary>From here on the type does not change.</summary>
    public virtual void Complete() => _byName = Fields.ToFrozenDictionary(field => field.Name);
}
