using System.Reflection;
using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>The members of a class that are fields: its public properties and methods, but not what C# itself adds.</summary>
internal static class Members
{
    private static readonly string[] OfRecords = ["Equals", "GetHashCode", "ToString", "Deconstruct", "<Clone>$", "GetType", "Dispose", "DisposeAsync"];

    /// <summary>Methods first, then properties, each in the order in which they are written.</summary>
    public static IEnumerable<MemberInfo> Of(Type type, bool includeStatic = false)
    {
        var flags = BindingFlags.Public | BindingFlags.Instance | (includeStatic ? BindingFlags.Static : 0);
        var sources = type.GetMethods(flags).Select(method => method.GetCustomAttribute<SubscribeAttribute>()?.With).OfType<string>().ToArray();
        var types = type.IsInterface ? type.GetInterfaces().Append(type) : [type];
        var members = types.SelectMany(each => each.GetMethods(flags).Where(method => IsField(method) && !sources.Contains(method.Name)).Cast<MemberInfo>()
                .OrderBy(Depth).ThenBy(method => method.MetadataToken)
                .Concat(each.GetProperties(flags).Where(IsField).OrderBy(Depth).ThenBy(property => property.MetadataToken)))
            .ToArray();
        return members.Where(member => !Array.Exists(members, other => Hides(other, member))).DistinctBy(member => (member.Name, member.MemberType));
    }

    /// <summary>The names of methods that are fields and have overloads that would be, too.</summary>
    public static IEnumerable<string> Overloaded(Type type) => type.GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(IsField)
        .GroupBy(method => method.Name).Where(group => group.DistinctBy(method => string.Join<object>(',', method.GetParameters().Select(parameter => parameter.ParameterType))).Skip(1).Any())
        .Select(group => group.Key);

    // As `new` says in C#.
    private static bool Hides(MemberInfo member, MemberInfo inherited) => member.Name == inherited.Name && member.MemberType == inherited.MemberType
        && member.DeclaringType != inherited.DeclaringType && inherited.DeclaringType!.IsAssignableFrom(member.DeclaringType);

    private static bool IsField(MethodInfo method) => !method.IsSpecialName && !method.IsGenericMethodDefinition
        && method.ReturnType != typeof(void) && method.DeclaringType != typeof(object) && !OfRecords.Contains(method.Name)
        && !method.IsDefined(typeof(GraphQLIgnoreAttribute)) && !IsOfException(method)
        && !method.GetParameters().Any(parameter => parameter.ParameterType.IsByRef);

    private static bool IsField(PropertyInfo property) => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0
        && !property.IsDefined(typeof(GraphQLIgnoreAttribute)) && !IsOfException(property);

    // An exception class that is an error shows its message and what it declares itself.
    private static bool IsOfException(MemberInfo member)
        => member.DeclaringType == typeof(Exception) && member.Name != nameof(Exception.Message);

    // What a base class declares comes first, as one reads it.
    private static int Depth(MemberInfo member)
    {
        var depth = 0;
        for (var type = member.DeclaringType; type is not null; type = type.BaseType)
            depth++;
        return depth;
    }
}
