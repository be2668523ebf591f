using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>What the specification demands of types (section 3), checked when all are there.</summary>
internal static class SchemaRules
{
    public static void Check(TypeRegistry registry)
    {
        foreach (var input in InputCycles.Of(registry.All.OfType<InputObjectType>()))
            registry.Faults.Add($"{input.RuntimeType}: the input `{input.Name}` requires itself, so that no value can be given.");
        foreach (var type in registry.All)
        {
            if (Names.IsReserved(type.Name))
                registry.Faults.Add($"{Place(type)}: `{type.Name}` begins with two underscores, as only types of introspection may.");
            switch (type)
            {
                case ComplexType complex:
                    Check(complex, registry.Faults);
                    break;
                case UnionType { Possible.All.Count: 0 } union:
                    registry.Faults.Add($"{union.RuntimeType}: the union `{union.Name}` has no member. Register its types with AddType.");
                    break;
                case InputObjectType input:
                    Check($"{input.RuntimeType}", input.Fields, registry.Faults);
                    break;
            }
        }
    }

    private static object Place(NamedType type) => type switch
    {
        ComplexType complex => complex.RuntimeType,
        InputObjectType input => input.RuntimeType,
        UnionType union => union.RuntimeType,
        EnumType values => values.ValueType,
        _ => type.Name,
    };

    /// <summary>Arguments or input fields.</summary>
    private static void Check(string place, List<InputField> inputs, List<string> faults)
    {
        foreach (var twice in inputs.GroupBy(input => input.Name).Where(group => group.Skip(1).Any()))
            faults.Add($"{place}: two are named `{twice.Key}`.");
        foreach (var input in inputs)
        {
            if (!Names.IsValid(input.Name))
                faults.Add($"{place}: `{input.Name}` is no name of GraphQL.");
            if (Names.IsReserved(input.Name))
                faults.Add($"{place}: `{input.Name}` begins with two underscores, as only introspection may.");
            if (input is { IsRequired: true, DeprecationReason: not null })
                faults.Add($"{place}: `{input.Name}` is required, so that it cannot be deprecated.");
        }
    }

    private static void Check(ComplexType type, List<string> faults)
    {
        if (type.Fields.Count == 0)
            faults.Add($"{type.RuntimeType}: the type `{type.Name}` has no fields.");
        if (type is InterfaceType { Possible.All.Count: 0 })
            faults.Add($"{type.RuntimeType}: no object type implements the interface `{type.Name}`. Register some with AddType.");
        foreach (var twice in type.Fields.GroupBy(field => field.Name).Where(group => group.Skip(1).Any()))
            faults.Add($"{type.RuntimeType}: the type `{type.Name}` has two fields named `{twice.Key}`.");
        foreach (var wrong in type.Fields.Where(field => !Names.IsValid(field.Name)))
            faults.Add($"{type.RuntimeType}: the field `{wrong.Name}` of `{type.Name}` has no name of GraphQL.");
        foreach (var field in type.Fields)
            Check($"{field.Member?.ReflectedType ?? type.RuntimeType}.{field.Member?.Name ?? field.Name}", field.Arguments, faults);
        foreach (var contract in type.Interfaces)
        {
            foreach (var wanted in contract.Fields)
            {
                var field = type.Field(wanted.Name);
                if (field is null)
                    faults.Add($"{type.RuntimeType}: `{type.Name}` implements `{contract.Name}` but has no field `{wanted.Name}`.");
                else
                    Check(type, field, contract, wanted, faults);
            }
        }
    }

    private static void Check(ComplexType type, OutputField field, InterfaceType contract, OutputField wanted, List<string> faults)
    {
        var place = $"{type.RuntimeType}: `{type.Name}.{field.Name}`";
        if (!IsCovariant(field.Type, wanted.Type))
            faults.Add($"{place} is of the type {field.Type}, where `{contract.Name}` has {wanted.Type}.");
        foreach (var argument in wanted.Arguments)
        {
            if (field.Arguments.Find(own => own.Name == argument.Name) is not { } own)
                faults.Add($"{place} has no argument `{argument.Name}`, which `{contract.Name}` has.");
            else if (own.Type.ToString() != argument.Type.ToString())
                faults.Add($"{place} has the argument `{own.Name}` of the type {own.Type}, where `{contract.Name}` has {argument.Type}.");
        }

        foreach (var own in field.Arguments.Where(own => own.IsRequired && !wanted.Arguments.Exists(argument => argument.Name == own.Name)))
            faults.Add($"{place} requires the argument `{own.Name}`, which `{contract.Name}` does not have.");
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
}
