namespace HotChocolate;

/// <summary>Gives a type, field, argument, input field or enum value this name in the schema instead of the inferred one.</summary>
/// <param name="name">A GraphQL name: letters, digits and underscores, not starting with a digit.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum | AttributeTargets.Property
    | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class GraphQLNameAttribute(string name) : Attribute
{
    /// <summary>The name in the schema.</summary>
    public string Name { get; } = name;
}
