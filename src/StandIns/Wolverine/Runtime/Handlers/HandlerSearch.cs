using System.Reflection;
using Wolverine.Attributes;

namespace Wolverine.Runtime.Handlers;

/// <summary>The conventions by which classes and methods are taken for handlers.</summary>
internal static class HandlerSearch
{
    private static readonly HashSet<string> HandlerNames =
        ["Handle", "HandleAsync", "Handles", "HandlesAsync", "Consume", "ConsumeAsync", "Consumes", "ConsumesAsync"];

    public static IEnumerable<HandlerMethod> Find(WolverineOptions options) =>
        Types(options).Distinct().SelectMany(type => Methods(type).Select(method => new HandlerMethod(type, method)));

    /// <summary>All classes in which handlers are looked for, whether they have any or not.</summary>
    public static IEnumerable<Type> Types(WolverineOptions options)
    {
        IEnumerable<Assembly> assemblies = options.ApplicationAssembly is { } own ? options.Discovery.Assemblies.Append(own) : options.Discovery.Assemblies;
        var conventional = options.Discovery.IsConventional ? assemblies.Distinct().SelectMany(a => a.ExportedTypes).Where(IsHandlerType) : [];
        return conventional.Concat(options.Discovery.Types);
    }

    public static IEnumerable<MethodInfo> Methods(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).Where(IsHandlerMethod);

    private static bool IsHandlerType(Type type) =>
        type is { IsClass: true, ContainsGenericParameters: false }
        && (!type.IsAbstract || type.IsSealed)
        && !type.IsDefined(typeof(WolverineIgnoreAttribute), inherit: true)
        && (type.Name.EndsWith("Handler", StringComparison.Ordinal)
            || type.Name.EndsWith("Consumer", StringComparison.Ordinal)
            || type.IsAssignableTo(typeof(IWolverineHandler))
            || type.IsDefined(typeof(WolverineHandlerAttribute), inherit: true));

    private static bool IsHandlerMethod(MethodInfo method) =>
        (HandlerNames.Contains(method.Name) || method.IsDefined(typeof(WolverineHandlerAttribute), inherit: true))
        && method is { IsSpecialName: false, ContainsGenericParameters: false }
        && method.DeclaringType != typeof(object)
        && method.GetParameters().Length > 0
        && (method.ReturnType == typeof(void) || !method.ReturnType.IsPrimitive)
        && !method.IsDefined(typeof(WolverineIgnoreAttribute), inherit: true);
}
