namespace HotChocolate.Types;

/// <summary>A type with a name.</summary>
internal abstract class NamedType(string name) : IType
{
    public string Name { get; } = name;

    public string? Description { get; set; }

    public abstract TypeKind Kind { get; }

    public override string ToString() => Name;
}
