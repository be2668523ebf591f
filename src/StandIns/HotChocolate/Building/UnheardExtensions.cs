using System.Reflection;
using HotChocolate.Authorization;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace HotChocolate.Building;

/// <summary>What classes that extend a type, or were meant to, say in vain.</summary>
internal static class UnheardExtensions
{
    private static readonly Type[] s_ofTypes = [typeof(GraphQLNameAttribute), typeof(GraphQLDescriptionAttribute), typeof(OneOfAttribute)];

    /// <summary>Why a class cannot extend anything; null when it can.</summary>
    public static string? Obstacle(Type extension)
    {
        if (extension.ContainsGenericParameters)
            return "an extension has no open type parameters.";
        var isStatic = extension is { IsAbstract: true, IsSealed: true };
        return isStatic || !extension.IsAbstract && extension.GetConstructors().Length > 0 ? null
            : "there is no object of an extension that is abstract or has no public constructor.";
    }

    public static void Check(TypeRegistry registry, SchemaConfiguration configuration)
    {
        foreach (var extension in configuration.Extensions)
        {
            if (extension.IsDefined(typeof(AuthorizeAttribute), inherit: true))
                registry.Faults.Add($"{extension}: [Authorize] on an extension guards nothing; put it on the extended type or on the fields.");
            foreach (var attribute in s_ofTypes.Where(attribute => extension.IsDefined(attribute, inherit: false)))
                registry.Faults.Add($"{extension}: [{attribute.Name[..^"Attribute".Length]}] says nothing on an extension; put it on the extended type.");
        }

        foreach (var type in registry.All.OfType<ComplexType>().Select(type => type.RuntimeType))
        {
            if (type.IsDefined(typeof(ExtendObjectTypeAttribute), inherit: false))
                registry.Faults.Add($"{type}: it extends another type, so that it cannot be one itself.");
        }

        var nodes = registry.All.OfType<ObjectType>().Select(type => type.RuntimeType)
            .Where(type => configuration.HasGlobalIds && configuration.NodeOf(type) is not null).ToHashSet();
        foreach (var type in registry.All.OfType<ObjectType>().Select(type => type.RuntimeType).Except(nodes))
            Check(type, registry.Faults);
    }

    private static void Check(Type type, List<string> faults)
    {
        foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance).Where(method => method.IsDefined(typeof(NodeResolverAttribute))))
            faults.Add($"{type}.{method.Name}: [NodeResolver] says nothing on a type that is no [Node], or without AddGlobalObjectIdentification.");
    }
}
