namespace HotChocolate.Authorization;

/// <summary>The field needs no sign-in although its type or its root type does.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class AllowAnonymousAttribute : Attribute;
