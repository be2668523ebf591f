namespace HotChocolate.Types;

/// <summary>The default value of an argument or input field.</summary>
/// <param name="value">A value of the member's type; enum members as such.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class DefaultValueAttribute(object? value) : Attribute
{
    /// <summary>The value used when a request leaves the argument or field out.</summary>
    public object? Value { get; } = value;
}
