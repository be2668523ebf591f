using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>A variable where a value is expected.</summary>
/// <param name="Name">The variable's name.</param>
/// <param name="Type">The type expected; null where the schema does not say.</param>
/// <param name="HasDefault">Whether the argument or input field has a default of its own.</param>
/// <param name="OneOf">Whether it is a field of a <c>@oneOf</c> input object, which may not be null.</param>
internal readonly record struct VariablePosition(string Name, IType? Type, bool HasDefault, bool OneOf);
