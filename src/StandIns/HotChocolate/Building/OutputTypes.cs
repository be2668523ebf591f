using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>C# types as the types of output fields.</summary>
internal sealed class OutputTypes(TypeRegistry registry, EnumTypes enums, Descriptions descriptions, IReadOnlyDictionary<Type, TypeKind> kinds)
{
    private readonly Dictionary<Type, NamedType> _byRuntimeType = [];

    /// <summary>Fills a new object type or interface with its fields; set by the schema builder.</summary>
    public Action<ComplexType> Fill { get; set; } = static _ => { };

    public IEnumerable<KeyValuePair<Type, NamedType>> Known => _byRuntimeType;

    /// <summary>The type of a member; null, with a fault, when there is none.</summary>
    public IType? Of(MemberType member, string origin)
    {
        var type = Nullable(member.Unwrapped, origin);
        return type is null || member.Unwrapped.IsNullable ? type : new NonNullType(type);
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
        return Named(member.Type, origin);
    }

    /// <summary>The named type of a class, interface, struct or enum.</summary>
    public NamedType? Named(Type type, string origin)
    {
        if (_byRuntimeType.TryGetValue(type, out var known))
            return known;
        if (type.IsEnum)
            return enums.Of(type, origin);
        if (IsForeign(type))
        {
            registry.Faults.Add($"{origin}: {type} has no type in the schema.");
            return null;
        }
        return Add(type, New(type, Naming.Output(type)), origin);
    }

    /// <summary>An object type for a class, under a name of its own.</summary>
    public ObjectType Object(Type type, string name, string origin)
        => _byRuntimeType.TryGetValue(type, out var known) ? (ObjectType)known : (ObjectType)Add(type, new ObjectType(name, type), origin);

    private NamedType New(Type type, string name)
    {
        if (type.IsDefined(typeof(UnionTypeAttribute), inherit: false) && type.IsDefined(typeof(InterfaceTypeAttribute), inherit: false))
            registry.Faults.Add($"{type}: it cannot be a union and an interface.");
        if (!kinds.TryGetValue(type, out var kind))
        {
            kind = type.IsDefined(typeof(UnionTypeAttribute), inherit: false) ? TypeKind.Union
                : type.IsDefined(typeof(InterfaceTypeAttribute), inherit: false) || type.IsInterface || type.IsAbstract && !type.IsSealed ? TypeKind.Interface
                : TypeKind.Object;
        }
        return kind switch
        {
            TypeKind.Union => new UnionType(name, type),
            TypeKind.Interface => new InterfaceType(name, type),
            _ => new ObjectType(name, type),
        };
    }

    private NamedType Add(Type type, NamedType named, string origin)
    {
        _byRuntimeType[type] = registry.Add(named, origin);
        named.Description = descriptions.Of(type);
        if (named is ComplexType complex)
            registry.Later(() => Fill(complex));
        return named;
    }

    private static bool IsForeign(Type type) => type == typeof(object) || type == typeof(void) || type.IsPointer || type.IsByRef
        || type.IsGenericParameter || typeof(IOptional).IsAssignableFrom(type) || typeof(Delegate).IsAssignableFrom(type) || type.IsPrimitive
        || !typeof(Exception).IsAssignableFrom(type)
            && (type.Namespace == "System" || type.Namespace?.StartsWith("System.", StringComparison.Ordinal) == true);
}
