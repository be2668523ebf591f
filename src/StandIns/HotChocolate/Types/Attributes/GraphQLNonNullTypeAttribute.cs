namespace HotChocolate;

/// <summary>Makes a field or argument non-null in the schema, whatever the C# annotations say.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class GraphQLNonNullTypeAttribute : Attribute;
