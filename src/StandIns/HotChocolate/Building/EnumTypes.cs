using System.Reflection;
using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>C# enums as enums.</summary>
internal sealed class EnumTypes(TypeRegistry registry, Descriptions descriptions)
{
    private readonly Dictionary<Type, EnumType> _byRuntimeType = [];

    public EnumType Of(Type type, string origin)
    {
        if (_byRuntimeType.TryGetValue(type, out var known))
            return known;
        var values = type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => !field.IsDefined(typeof(GraphQLIgnoreAttribute)))
            .OrderBy(field => field.MetadataToken)
            .Select(field => new EnumValue(Naming.EnumValue(field), field.GetValue(null)!)
            {
                Description = descriptions.Of(field),
                DeprecationReason = Descriptions.Deprecation(field),
            }).ToArray();
        if (values.Length == 0)
            registry.Faults.Add($"{type}: an enum needs a value.");
        if (type.IsDefined(typeof(FlagsAttribute), inherit: false))
            registry.Faults.Add($"{type}: [Flags] says that its values are combined, and a combination is no value of an enum; use a list.");
        foreach (var wrong in values.Where(value => !Names.IsValid(value.Name) || Names.IsReserved(value.Name) || value.Name is "true" or "false" or "null"))
            registry.Faults.Add($"{type}.{wrong.Value}: `{wrong.Name}` is no name of an enum value.");
        foreach (var twice in values.GroupBy(value => value.Name).Where(group => group.Count() > 1))
            registry.Faults.Add($"{type}: two values are named `{twice.Key}`.");
        foreach (var alias in values.GroupBy(value => value.Value).Where(group => group.Skip(1).Any()))
            registry.Faults.Add($"{type}: {string.Join(" and ", alias.Select(value => $"`{value.Name}`"))} are one value, of which only one name can be given out.");
        var made = new EnumType(Naming.Output(type), type, [.. values.DistinctBy(value => value.Name)]) { Description = descriptions.Of(type) };
        return _byRuntimeType[type] = registry.Add(made, origin);
    }
}
