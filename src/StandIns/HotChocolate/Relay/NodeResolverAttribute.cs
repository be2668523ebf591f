namespace HotChocolate.Types.Relay;

/// <summary>The method fetches an object by its id.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeResolverAttribute : Attribute;
