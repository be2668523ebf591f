using System.Reflection;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace HotChocolate.Building;

/// <summary>Attributes on members that are neither fields nor input fields (fields of C#, static or internal members, methods without a result or with type parameters) are faults.</summary>
internal static class UnheardMembers
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // They say that a member is no field.
    private static readonly Type[] s_ofOthers = [typeof(GraphQLIgnoreAttribute), typeof(NodeResolverAttribute)];

    public static void Check(TypeRegistry registry, SchemaConfiguration configuration)
    {
        var types = registry.All.OfType<ComplexType>().Select(type => type.RuntimeType)
            .Concat(registry.All.OfType<InputObjectType>().Select(type => type.RuntimeType)).Concat(configuration.Extensions).Distinct();
        foreach (var member in types.SelectMany(type => type.GetMembers(All)).Where(member => member is not Type))
        {
            foreach (var attribute in member.GetCustomAttributes(inherit: false).Select(attribute => attribute.GetType()).Where(IsOurs))
            {
                if (!registry.Members.Exists(member.HasSameMetadataDefinitionAs))
                    registry.Faults.Add($"{member.DeclaringType}.{member.Name}: [{Written(attribute)}] says nothing: the member is no field of the schema.");
            }
        }
    }

    private static string Written(Type attribute) => attribute.Name.Split('`')[0].Replace("Attribute", "", StringComparison.Ordinal);

    private static bool IsOurs(Type attribute) => attribute.Assembly == typeof(GraphQLIgnoreAttribute).Assembly && !s_ofOthers.Contains(attribute);
}
