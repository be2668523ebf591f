namespace HotChocolate;

/// <summary>The resolver parameter receives the object that the field belongs to.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute : Attribute;
