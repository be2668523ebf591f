namespace HotChocolate.Types.Relay;

/// <summary>
/// The object type implements <c>Node</c> and can be fetched by its id. Its resolver is a static method <c>Get</c>, <c>GetAsync</c>, <c>Get{Type}</c>
/// or <c>Get{Type}Async</c>, or one with <see cref="NodeResolverAttribute"/>, whose first argument is the id.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class NodeAttribute : Attribute
{
    /// <summary>The property that is the id: <c>Id</c> unless named.</summary>
    public string IdField { get; set; } = "Id";

    /// <summary>The class that has the resolver; null means the type itself or one that extends it.</summary>
    public Type? NodeResolverType { get; set; }

    /// <summary>The resolver's method name; null means the convention.</summary>
    public string? NodeResolver { get; set; }
}
