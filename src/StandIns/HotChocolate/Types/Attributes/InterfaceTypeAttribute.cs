namespace HotChocolate.Types;

/// <summary>A C# interface or abstract class that stands for a GraphQL interface.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class InterfaceTypeAttribute : Attribute
{
    /// <summary>An interface named as inferred from the type.</summary>
    public InterfaceTypeAttribute()
    {
    }

    /// <summary>An interface with this name.</summary>
    public InterfaceTypeAttribute(string name) => Name = name;

    /// <summary>The interface's name; null means the inferred one.</summary>
    public string? Name { get; }
}
