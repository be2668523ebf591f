namespace HotChocolate.Types;

/// <summary>A marker interface or base class that stands for a union; its members are the registered object types that implement it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class UnionTypeAttribute : Attribute
{
    /// <summary>A union named as inferred from the type.</summary>
    public UnionTypeAttribute()
    {
    }

    /// <summary>A union with this name.</summary>
    public UnionTypeAttribute(string name) => Name = name;

    /// <summary>The union's name; null means the inferred one.</summary>
    public string? Name { get; }
}
