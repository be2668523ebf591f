namespace HotChocolate.Types;

/// <summary>An input object of which exactly one field must be given, and not as null. All its fields must be nullable.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class OneOfAttribute : Attribute;
