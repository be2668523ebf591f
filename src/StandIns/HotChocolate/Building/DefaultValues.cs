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
            return Syntax(said.Value, type, parameter.ParameterType);
        // A parameter that is null or an Optional when left out needs no default: leaving it out says the same.
        return parameter.HasDefaultValue && parameter.DefaultValue is { } value ? Syntax(value, type, parameter.ParameterType) : null;
    }

    public static IValueNode? Of(PropertyInfo property, IType type)
        => property.GetCustomAttribute<DefaultValueAttribute>() is { } said ? Syntax(said.Value, type, property.PropertyType) : null;

    private static IValueNode Syntax(object? value, IType type, Type target)
    {
        if (value is null)
            return NullValueNode.Default;
        switch (type.Nullable())
        {
            case ListType list:
                return new ListValueNode([.. ((IEnumerable)value).Cast<object?>().Select(item => Syntax(item, list.Element, typeof(object)))]);
            case EnumType leaf:
                return leaf.ToSyntax(value.GetType().IsEnum ? value : Enum.ToObject(leaf.ValueType, value));
            case LeafType leaf:
                return leaf.ToSyntax(value);
            default:
                throw new FormatException($"{target} cannot have a default value.");
        }
    }
}
