using System.Reflection;
using HotChocolate.Authorization;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>Attributes in places where nothing reads them are faults: who wrote them believes that they do something.</summary>
internal static class UnheardAttributes
{
    public static void Check(TypeRegistry registry, ObjectType? mutation, SchemaConfiguration configuration)
    {
        foreach (var guarded in registry.All.Select(RuntimeTypeOfAbstract).OfType<Type>().Where(type => type.IsDefined(typeof(AuthorizeAttribute), inherit: false)))
            registry.Faults.Add($"{guarded}: [Authorize] on an interface or union does not guard its objects; put it on their classes.");
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
        if (field.Member.GetCustomAttribute<UseMutationConventionAttribute>()?.Disable == true && field.Member.IsDefined(typeof(ErrorAttribute), inherit: true))
            faults.Add($"{origin}: with the mutation conventions off its declared errors are never answered.");
        if (field.Paging is { } paging && (paging.PageSize < 1 || paging.PageSize > paging.Limit))
            faults.Add($"{origin}: the default page size is {paging.PageSize}, where 1 to {paging.Limit} may be asked for.");
    }

    private static Type? RuntimeTypeOfAbstract(NamedType type) => type switch
    {
        InterfaceType { RuntimeType.IsInterface: true } contract => contract.RuntimeType,
        UnionType { RuntimeType.IsInterface: true } union => union.RuntimeType,
        _ => null,
    };
}
