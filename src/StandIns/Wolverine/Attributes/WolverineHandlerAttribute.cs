namespace Wolverine.Attributes;

/// <summary>Marks a class as one that has handlers, or a method as a handler, whatever its name.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public class WolverineHandlerAttribute : Attribute;
