using System.Reflection;
using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>C# types as the types of arguments and input fields.</summary>
internal sealed class InputTypes(TypeRegistry registry, EnumTypes enums, Descriptions descriptions)
{
    private readonly Dictionary<Type, InputObjectType> _byRuntimeType = [];

    /// <summary>Fills a new input object with its fields; set by the schema builder.</summary>
    public Action<InputObjectType> Fill { get; set; } = static _ => { };

    public IType? Of(MemberType member, string origin)
    {
        var inner = member.Unwrapped;
        var type = Nullable(inner, origin);
        return type is null || inner.IsNullable ? type : new NonNullType(type);
    }

    private IType? Nullable(MemberType member, string origin)
    {
        if (registry.Scalars.Of(member.Type) is { } scalar)
            return registry.Add(scalar, origin);
        if (member.IsDictionary)
        {
            registry.Faults.Add($"{origin}: dictionaries have no type in GraphQL; use a list of a type with a key and a value.");
            return null;
        }
        if (member.Item is { } item)
            return Of(item, origin) is { } element ? new ListType(element) : null;
        return member.Type.IsEnum ? enums.Of(member.Type, origin) : Object(member.Type, origin);
    }

    private InputObjectType? Object(Type type, string origin)
    {
        if (_byRuntimeType.TryGetValue(type, out var known))
            return known;
        if (type.IsAbstract || type.IsPrimitive || type == typeof(object) || type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true)
        {
            registry.Faults.Add($"{origin}: {type} is neither an input type nor a registered service.");
            return null;
        }
        var made = new InputObjectType(Naming.Input(type), type)
        {
            Description = descriptions.Of(type),
            IsOneOf = type.IsDefined(typeof(OneOfAttribute)),
        };
        _byRuntimeType[type] = registry.Add(made, origin);
        registry.Later(() => Fill(made));
        return made;
    }
}
