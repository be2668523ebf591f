using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>What the specification demands of types (section 3), checked when all are there.</summary>
internal static class SchemaRules
{
    public static void Check(TypeRegistry registry)
    {
        foreach (var type in registry.All)
        {
            switch (type)
            {
                case ComplexType complex:
                    Check(complex, registry.Faults);
                    break;
                case UnionType { Possible.All.Count: 0 } union:
                    registry.Faults.Add($"{union.RuntimeType}: the union `{union.Name}` has no member. Register its types with AddType.");
                    break;
                case InputObjectType input when Requires(input, input, []):
                    registry.Faults.Add($"{input.RuntimeType}: the input `{input.Name}` requires itself, so that no value can be given.");
                    break;
            }
        }
    }

    private static void Check(ComplexType type, List<string> faults)
    {
        if (type.Fields.Count == 0)
            faults.Add($"{type.RuntimeType}: the type `{type.Name}` has no fields.");
        foreach (var contract in type.Interfaces)
        {
            foreach (var wanted in contract.Fields)
            {
                var field = type.Field(wanted.Name);
                if (field is null)
                    faults.Add($"{type.RuntimeType}: `{type.Name}` implements `{contract.Name}` but has no field `{wanted.Name}`.");
                else if (!IsCovariant(field.Type, wanted.Type))
                    faults.Add($"{type.RuntimeType}: `{type.Name}.{field.Name}` is of the type {field.Type}, where `{contract.Name}` has {wanted.Type}.");
            }
        }
    }

    private static bool IsCovariant(IType type, IType wanted) => (type, wanted) switch
    {
        (NonNullType inner, NonNullType other) => IsCovariant(inner.Inner, other.Inner),
        (NonNullType inner, _) => IsCovariant(inner.Inner, wanted),
        (_, NonNullType) => false,
        (ListType list, ListType other) => IsCovariant(list.Element, other.Element),
        (ListType, _) or (_, ListType) => false,
        _ => type == wanted || Schema.PossibleTypes((NamedType)wanted) is var possible
            && type is NamedType named && Schema.PossibleTypes(named) is { Count: > 0 } own && own.All(possible.Contains),
    };

    private static bool Requires(InputObjectType type, InputObjectType wanted, HashSet<InputObjectType> seen)
        => type.Fields.Any(field => field.IsRequired && field.Type is NonNullType { Inner: InputObjectType inner }
            && (inner == wanted || seen.Add(inner) && Requires(inner, wanted, seen)));
}
