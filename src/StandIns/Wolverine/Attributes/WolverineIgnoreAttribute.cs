namespace Wolverine.Attributes;

/// <summary>Keeps a class or a method from being taken for a handler because of its name.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public class WolverineIgnoreAttribute : Attribute;
