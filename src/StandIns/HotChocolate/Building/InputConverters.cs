using System.Globalization;
using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>Brings coerced values to the C# types that parameters and properties have.</summary>
internal static class InputConverters
{
    /// <summary>The conversion for a value of a schema type to a C# type.</summary>
    public static Func<object?, object?> To(Type target, IType type)
    {
        if (target.IsGenericType && target.GetGenericTypeDefinition() == typeof(Optional<>))
        {
            var inner = To(target.GetGenericArguments()[0], type);
            return value => Activator.CreateInstance(target, inner(value));
        }
        target = Nullable.GetUnderlyingType(target) ?? target;
        return type.Nullable() switch
        {
            ListType list => Sequence(target, list),
            InputObjectType => value => (value as InputObject)?.ToRuntime(),
            LeafType leaf => Leaf(target, leaf),
            _ => static value => value,
        };
    }

    private static Func<object?, object?> Leaf(Type target, LeafType leaf)
    {
        if (target.IsAssignableFrom(leaf.ValueType))
            return static value => value;
        if (target == typeof(DateTime))
            return value => value is DateTimeOffset instant ? instant.UtcDateTime : null;
        if (target == typeof(char))
            return value => value is string { Length: > 0 } text ? text[0] : null;
        return value => value is null ? null : Convert.ChangeType(value, target, CultureInfo.InvariantCulture);
    }

    private static Func<object?, object?> Sequence(Type target, ListType list)
    {
        var element = MemberType.Of(target).Item!.Type;
        if (target.IsArray)
            element = target.GetElementType()!;
        else if (target.GetInterfaces().Append(target).FirstOrDefault(contract
            => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IEnumerable<>)) is { } sequence)
        {
            element = sequence.GetGenericArguments()[0];
        }
        var convert = To(element, list.Element);
        var finish = InputCollections.From(target, element);
        return value =>
        {
            if (value is not IReadOnlyList<object?> items)
                return null;
            var array = Array.CreateInstance(element, items.Count);
            for (var i = 0; i < items.Count; i++)
                array.SetValue(convert(items[i]), i);
            return finish(array);
        };
    }
}
