using HotChocolate.Authorization;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>Attributes in places where nothing reads them are faults: who wrote them believes that they do something.</summary>
internal static class UnheardAttributes
{
    public static void Check(TypeRegistry registry, ObjectType? mutation, SchemaConfiguration configuration)
    {
        foreach (var extension in configuration.Extensions.Where(extension => extension.IsDefined(typeof(AuthorizeAttribute), inherit: true)))
            registry.Faults.Add($"{extension}: [Authorize] on an extension guards nothing; put it on the extended type or on the fields.");
        foreach (var input in registry.All.OfType<InputObjectType>().Where(input => input.RuntimeType.IsDefined(typeof(AuthorizeAttribute), inherit: true)))
            registry.Faults.Add($"{input.RuntimeType}: [Authorize] on an input guards nothing; put it on the fields that take it.");
        foreach (var type in registry.All.OfType<ComplexType>())
        {
            if (!configuration.HasGlobalIds && type is ObjectType && configuration.NodeOf(type.RuntimeType) is not null)
                registry.Faults.Add($"{type.RuntimeType}: it is marked as [Node] but there are no global ids. Call AddGlobalObjectIdentification.");
            foreach (var field in type.Fields.Where(field => field.Member is not null))
                Check(type, field, mutation, registry.Faults);
        }
    }

    private static void Check(ComplexType type, OutputField field, ObjectType? mutation, List<string> faults)
    {
        var origin = $"{field.Member!.ReflectedType}.{field.Member.Name}";
        if (type is InterfaceType && field.Member.IsDefined(typeof(AuthorizeAttribute), inherit: true))
            faults.Add($"{origin}: [Authorize] on a field of an interface guards nothing; put it on the fields of its object types.");
        var isDeclared = field.Member.IsDefined(typeof(ErrorAttribute), inherit: true) || field.Member.IsDefined(typeof(UseMutationConventionAttribute), inherit: true);
        if (type != mutation && isDeclared)
            faults.Add($"{origin}: only mutations have declared errors.");
    }
}
