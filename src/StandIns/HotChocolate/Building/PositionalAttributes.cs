using System.Reflection;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace HotChocolate.Building;

/// <summary>
/// On a record's positional parameter an attribute belongs to the constructor and not to the property, so that it says nothing. That is a fault, lest it go
/// unseen.
/// </summary>
internal static class PositionalAttributes
{
    private static readonly Type[] Ours =
        [typeof(GraphQLNameAttribute), typeof(GraphQLDescriptionAttribute), typeof(GraphQLDeprecatedAttribute), typeof(GraphQLNonNullTypeAttribute),
        typeof(DefaultValueAttribute), typeof(IDAttribute)];

    public static void Check(Type type, List<string> faults)
    {
        foreach (var parameter in type.GetConstructors().SelectMany(constructor => constructor.GetParameters()))
        {
            if (parameter.Name is not { } name || type.GetProperty(name) is null)
                continue;
            foreach (var attribute in Ours.Where(attribute => parameter.IsDefined(attribute)))
            {
                var written = attribute.Name.Replace("Attribute", "", StringComparison.Ordinal);
                faults.Add($"{type}.{name}: write [property: {written}(…)]; without it the attribute belongs to the constructor.");
            }
        }
    }
}
