using HotChocolate.Building;

namespace HotChocolate.Types.Relay;

/// <summary>Members marked as ids: the type <c>ID</c> in the member's own shape, and the way between the C# value and the id's text.</summary>
internal static class IdTypes
{
    private static readonly Type[] Supported = [typeof(string), typeof(int), typeof(long), typeof(short)];

    public static IType? Of(MemberType member, TypeRegistry registry, string origin)
    {
        member = member.Unwrapped;
        IType? type = null;
        if (member.Item is { } item && member.Type != typeof(string))
            type = Of(item, registry, origin) is { } element ? new ListType(element) : null;
        else if (Supported.Contains(member.Type))
            type = registry.Add(registry.Scalars.Id, origin);
        else
            registry.Faults.Add($"{origin}: an id is a string, an int, a long or a short, not {member.Type}.");
        return type is null || member.IsNullable ? type : new NonNullType(type);
    }

    /// <summary>From a resolver's result to the text of its id, item by item.</summary>
    public static object? Encode(string typeName, object? value) => value switch
    {
        null => null,
        string or int or long or short => NodeId.Format(typeName, value),
        System.Collections.IEnumerable items => items.Cast<object?>().Select(item => Encode(typeName, item)).ToArray(),
        _ => value,
    };

    /// <summary>From an id's text to the C# value of an argument or input field.</summary>
    public static Func<object?, object?> Decoder(string? typeName, Type target, IType type)
    {
        if (type.IsList())
        {
            var element = MemberType.Of(target).Unwrapped.Item!.Type;
            var one = Decoder(typeName, element, ((ListType)type.Nullable()).Element);
            var convert = InputConverters.To(target, type);
            return value => value is IReadOnlyList<object?> items ? convert(items.Select(one).ToArray()) : convert(null);
        }
        if (target.IsGenericType && target.GetGenericTypeDefinition() == typeof(Optional<>))
        {
            var inner = Decoder(typeName, target.GetGenericArguments()[0], type);
            return value => Activator.CreateInstance(target, inner(value));
        }
        var plain = Nullable.GetUnderlyingType(target) ?? target;
        return value => value is string text ? NodeId.Parse(text, typeName, plain) : null;
    }
}
