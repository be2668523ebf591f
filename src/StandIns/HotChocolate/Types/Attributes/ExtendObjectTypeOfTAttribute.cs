namespace HotChocolate.Types;

/// <summary>The class's members become additional fields of the object type of <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The class of the extended type.</typeparam>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ExtendObjectTypeAttribute<T>() : ExtendObjectTypeAttribute(typeof(T));
