using System.Collections.Immutable;

namespace HotChocolate.Building;

/// <summary>Makes the C# collections that lists come in as.</summary>
internal static class InputCollections
{
    /// <summary>From an array of the items to the collection.</summary>
    /// <exception cref="NotSupportedException">There is no way to make it.</exception>
    public static Func<Array, object> From(Type target, Type item)
    {
        if (target.IsAssignableFrom(item.MakeArrayType()))
            return static array => array;
        if (target == typeof(ImmutableArray<>).MakeGenericType(item))
        {
            var create = typeof(ImmutableArray).GetMethods().Single(method => method.Name == nameof(ImmutableArray.ToImmutableArray)
                && method.GetParameters() is [{ ParameterType.Name: "IEnumerable`1" }]).MakeGenericMethod(item);
            return array => create.Invoke(null, [array])!;
        }
        Type[] known = [typeof(List<>).MakeGenericType(item), typeof(HashSet<>).MakeGenericType(item)];
        var made = target.IsInterface ? Array.Find(known, target.IsAssignableFrom) : target;
        return made is not null && IsFilled(made, item)
            ? array => Activator.CreateInstance(made, array)!
            : throw new NotSupportedException($"{target} cannot be made from a list.");
    }

    // A stack would turn the items round, so that it must be a collection which items are added to.
    private static bool IsFilled(Type made, Type item) => !made.IsAbstract && typeof(ICollection<>).MakeGenericType(item).IsAssignableFrom(made)
        && made.GetConstructor([typeof(IEnumerable<>).MakeGenericType(item)]) is not null;
}
