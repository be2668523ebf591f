namespace HotChocolate.Authorization;

/// <summary>
/// Only signed-in callers, those who satisfy a policy of ASP.NET Core, or those in one of several roles. On a type it guards every field that returns the
/// type; on a root type every one of its fields. Several attributes must all be satisfied.
/// </summary>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Property | AttributeTargets.Method,
    AllowMultiple = true)]
public sealed class AuthorizeAttribute : Attribute
{
    /// <summary>Any signed-in caller.</summary>
    public AuthorizeAttribute()
    {
    }

    /// <summary>Callers who satisfy this policy. The policy's resource is the <see cref="Resolvers.IResolverContext"/>.</summary>
    public AuthorizeAttribute(string policy) => Policy = policy;

    /// <summary>The policy's name; null means none.</summary>
    public string? Policy { get; set; }

    /// <summary>The caller must be in one of these roles; null means any.</summary>
    public string[]? Roles { get; set; }
}
