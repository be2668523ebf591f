using System.Reflection;

namespace HotChocolate.Building;

/// <summary>A C# type with its nullability, part by part.</summary>
/// <param name="Type">The type; a nullable value type without its <see cref="Nullable{T}"/>.</param>
/// <param name="IsNullable">Whether null is allowed.</param>
/// <param name="Arguments">The generic arguments.</param>
/// <param name="Element">The element of an array.</param>
internal sealed record MemberType(Type Type, bool IsNullable, IReadOnlyList<MemberType> Arguments, MemberType? Element)
{
    public static MemberType Of(ParameterInfo parameter)
        => From(new NullabilityInfoContext().Create(parameter), output: parameter.Position < 0);

    public static MemberType Of(PropertyInfo property, bool output)
        => From(new NullabilityInfoContext().Create(property), output);

    /// <summary>A type that stands by itself: it is not null, and neither are its parts.</summary>
    public static MemberType Of(Type type) => Nullable.GetUnderlyingType(type) is { } inner
        ? Of(inner) with { IsNullable = true }
        : new MemberType(type, false, [.. type.GetGenericArguments().Select(Of)], type.IsArray ? Of(type.GetElementType()!) : null);

    /// <summary>What a <see cref="Task{TResult}"/>, <see cref="ValueTask{TResult}"/> or <see cref="Optional{T}"/> holds; else the type itself.</summary>
    public MemberType Unwrapped => Type.IsGenericType && Type.GetGenericTypeDefinition() is var open
        && (open == typeof(Task<>) || open == typeof(ValueTask<>) || open == typeof(Optional<>)) ? Arguments[0] : this;

    /// <summary>The items' type of a list; null when the type is none.</summary>
    public MemberType? Item
    {
        get
        {
            if (Element is not null)
                return Element;
            if (Type == typeof(string))
                return null;
            if (Type.IsGenericType && Arguments.Count == 1 && IsSequence(Type))
                return Arguments[0];
            var sequence = Type.GetInterfaces().FirstOrDefault(contract
                => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IEnumerable<>));
            return sequence is null ? null : Of(sequence.GetGenericArguments()[0]);
        }
    }

    /// <summary>Whether the type maps keys to values, for which GraphQL has no type.</summary>
    public bool IsDictionary => Type.GetInterfaces().Append(Type).Any(contract => contract.IsGenericType
        && contract.GetGenericTypeDefinition() is var open
        && (open == typeof(IDictionary<,>) || open == typeof(IReadOnlyDictionary<,>) || open == typeof(KeyValuePair<,>)));

    private static bool IsSequence(Type type) => type.GetInterfaces().Append(type).Any(contract
        => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IEnumerable<>)
            && contract.GetGenericArguments()[0] == type.GetGenericArguments()[0]);

    private static MemberType From(NullabilityInfo info, bool output)
    {
        var state = output ? info.ReadState : info.WriteState;
        var inner = Nullable.GetUnderlyingType(info.Type);
        // Without annotations every reference type is nullable.
        var nullable = inner is not null || !info.Type.IsValueType && state != NullabilityState.NotNull;
        var arguments = inner is not null
            ? [.. inner.GetGenericArguments().Select(Of)]
            : info.GenericTypeArguments.Select(argument => From(argument, output)).ToArray();
        return new MemberType(inner ?? info.Type, nullable, arguments, info.ElementType is null ? null : From(info.ElementType, output));
    }
}
