namespace HotChocolate.Types;

/// <summary>The class's members become additional fields of an object type.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class ExtendObjectTypeAttribute : Attribute
{
    /// <summary>Extends the object type with this name.</summary>
    public ExtendObjectTypeAttribute(string name) => Name = name;

    /// <summary>Extends the object type of this class.</summary>
    public ExtendObjectTypeAttribute(Type extendsType) => ExtendsType = extendsType;

    /// <summary>The name of the extended type; null when it is named by its class.</summary>
    public string? Name { get; }

    /// <summary>The class of the extended type; null when it is named by its name.</summary>
    public Type? ExtendsType { get; }

    /// <summary>Fields (by their schema names) of the extended type that are taken away.</summary>
    public string[]? IgnoreFields { get; init; }

    /// <summary>Properties (by their C# names) of the extended type that are taken away.</summary>
    public string[]? IgnoreProperties { get; init; }

    /// <summary>Whether public static methods of the class are fields as well. Always so in a static class.</summary>
    public bool IncludeStaticMembers { get; init; }
}
