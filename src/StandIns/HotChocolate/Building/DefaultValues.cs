using System.Collections;
using System.Reflection;
using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>Default values of C# parameters and properties, as they stand in the schema.</summary>
internal static class DefaultValues
{
    public static IValueNode? Of(ParameterInfo parameter, IType type)
    {
        if (parameter.GetCustomAttribute<DefaultValueAttribute>() is { } said)
            return Syntax(said.Value, type);
        if (!parameter.HasDefaultValue)
            return null;
        // A parameter that is null or an Optional when left out needs no default: leaving it out says the same.
        return parameter.DefaultValue is { } value ? Syntax(value, type)
            : type.IsNonNull() ? throw new FormatException($"The default of {parameter.ParameterType} cannot be written.")
            : null;
    }

    public static IValueNode? Of(PropertyInfo property, IType type)
        => property.GetCustomAttribute<DefaultValueAttribute>() is { } said ? Syntax(said.Value, type) : null;

    private static IValueNode Syntax(object? value, IType type) => (value, type.Nullable()) switch
    {
        (null, _) => type.IsNonNull() ? throw new FormatException($"null is no {type}.") : NullValueNode.Default,
        (string or not IEnumerable, ListType) => throw new FormatException($"{value} is no {type}."),
        (IEnumerable items, ListType list) => new ListValueNode([.. items.Cast<object?>().Select(item => Syntax(item, list.Element))]),
        (_, EnumType leaf) => leaf.ToSyntax(value.GetType().IsEnum ? value : Enum.ToObject(leaf.ValueType, value)),
        (_, LeafType leaf) => leaf.ToSyntax(value),
        _ => throw new FormatException($"A value of {type} cannot be written."),
    };
}
