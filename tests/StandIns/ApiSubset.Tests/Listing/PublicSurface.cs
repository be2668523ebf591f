using System.Reflection;
using System.Runtime.CompilerServices;

namespace CpmTracker.StandIns.ApiListing;

/// <summary>
/// The public surface of an API, one line per type or member, so that two builds of it can be compared:
/// <code>
/// T namespace.Type kind                a public type
/// M namespace.Type | signature         a member callable on it, inherited and protected ones included
/// X namespace | signature              an extension method, by namespace: which static class it is in makes no difference to callers
/// </code>
/// A property is its accessors. What every class, exception or attribute has from .NET is left out.
/// </summary>
public static class PublicSurface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly HashSet<Type> CommonBases = [typeof(object), typeof(ValueType), typeof(Exception), typeof(Attribute)];

    public static SortedSet<string> Of(Assembly assembly) => Of(assembly.GetTypes());

    public static SortedSet<string> Of(params IEnumerable<Type> types)
    {
        var visible = types.Where(type => type.IsVisible && !type.IsDefined(typeof(CompilerGeneratedAttribute)));
        return new SortedSet<string>(visible.SelectMany(Lines), StringComparer.Ordinal);
    }

    /// <summary>What every class, exception or attribute has from .NET, as signatures.</summary>
    internal static HashSet<string> CommonMembers() =>
        [.. CommonBases.SelectMany(type => type.GetMembers(Declared).Where(member => IsVisible(member, own: false))).Select(Signature.Of)];

    private static IEnumerable<string> Lines(Type type) =>
        Members(type).Select(member => $"M {Signature.Of(type)} | {member}")
            .Concat(ExtensionMethods(type).Select(method => $"X {type.Namespace} | {Signature.Of(method)}"))
            .Prepend($"T {Signature.Of(type)} {Kind(type)}");

    private static IEnumerable<MethodInfo> ExtensionMethods(Type type) =>
        type.GetMethods(Declared).Where(method => method.IsPublic && method.IsDefined(typeof(ExtensionAttribute)));

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum) return Enum.GetNames(type).Select(name => "enum " + name);
        if (type.IsSubclassOf(typeof(Delegate))) return [Signature.Of(type.GetMethod("Invoke")!)];
        var owners = type.IsInterface ? type.GetInterfaces().Prepend(type) : BasesOf(type);
        return owners.SelectMany(owner => owner.GetMembers(Declared).Where(member => IsVisible(member, owner == type))).Select(Signature.Of);
    }

    private static IEnumerable<Type> BasesOf(Type type)
    {
        for (var t = type; t is not null && !CommonBases.Contains(t); t = t.BaseType) yield return t;
    }

    private static bool IsVisible(MemberInfo member, bool own) => member switch
    {
        ConstructorInfo constructor => own && !constructor.IsStatic && IsVisible(constructor),
        MethodInfo method => IsVisible(method) && !method.Name.Contains('.') && !method.Name.Contains('<') && !IsCommonOverride(method),
        FieldInfo field => field.IsPublic || field.IsFamily,
        _ => false,
    };

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsCommonOverride(MethodInfo method) =>
        method.IsVirtual && method.GetBaseDefinition() is var original && original != method && CommonBases.Contains(original.DeclaringType!);

    private static string Kind(Type type) => type switch
    {
        { IsInterface: true } => "interface",
        { IsEnum: true } => "enum",
        { IsValueType: true } => "struct",
        _ when type.IsSubclassOf(typeof(Delegate)) => "delegate",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsSealed: true } => "sealed class",
        { IsAbstract: true } => "abstract class",
        _ => "class",
    };
}
