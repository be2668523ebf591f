namespace HotChocolate.Execution.Processing;

/// <summary>A <c>@skip</c> or <c>@include</c> that depends on a variable.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Value">The value for which the field is there.</param>
internal readonly record struct Condition(string Variable, bool Value);
