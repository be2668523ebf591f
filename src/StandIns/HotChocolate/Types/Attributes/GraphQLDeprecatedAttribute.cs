namespace HotChocolate;

/// <summary>Marks a field, argument, input field or enum value as deprecated in the schema. <see cref="ObsoleteAttribute"/> does the same.</summary>
/// <param name="deprecationReason">Why, and what to use instead.</param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class GraphQLDeprecatedAttribute(string deprecationReason) : Attribute
{
    /// <summary>Why the element is deprecated.</summary>
    public string DeprecationReason { get; } = deprecationReason;
}
