namespace HotChocolate.Types.Relay;

/// <summary>
/// The field, argument or input field is an <c>ID</c> whose text also tells the type of the object: base64 of <c>Type:value</c>.
/// The C# type may be <see cref="string"/>, <see cref="int"/>, <see cref="long"/> or <see cref="short"/>, or a list of them.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Method)]
public class IDAttribute : Attribute
{
    /// <summary>An id of this type; without a name, the type that declares the field, and any type on the way in.</summary>
    public IDAttribute(string? typeName = null) => TypeName = typeName;

    /// <summary>The type whose ids these are.</summary>
    public string? TypeName { get; }
}
