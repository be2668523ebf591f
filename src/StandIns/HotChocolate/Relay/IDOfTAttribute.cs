namespace HotChocolate.Types.Relay;

/// <summary>The field, argument or input field is an <c>ID</c> of the object type of <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The class; its name is the type's name in the id.</typeparam>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Method)]
public sealed class IDAttribute<T>() : IDAttribute(typeof(T).Name);
