using System.Reflection;
using System.Text;

namespace CpmTracker.StandIns.ApiListing;

/// <summary>
/// Types and members as text. Generic parameters are named by position (!0 of the type, !!0 of the method), the nullability of references is not shown,
/// a parameter that has a default ends in '='.
/// </summary>
internal static class Signature
{
    public static string Of(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo method => $"{(method.IsStatic ? "static " : "")}{Of(method.ReturnType)} {method.Name}{Arity(method)}({Parameters(method)})",
        FieldInfo field => $"{Of(field.FieldType)} {field.Name}",
        _ => throw new ArgumentException($"{member} has no signature of its own", nameof(member)),
    };

    public static string Of(Type type)
    {
        if (type.IsByRef) return Of(type.GetElementType()!) + "&";
        if (type.IsArray) return Of(type.GetElementType()!) + "[]";
        if (type.IsPointer) return Of(type.GetElementType()!) + "*";
        if (type.IsGenericParameter) return (type.DeclaringMethod is null ? "!" : "!!") + type.GenericParameterPosition;

        var name = new StringBuilder(type.IsNested ? Of(type.DeclaringType!) + "+" : type.Namespace + ".");
        name.Append(type.Name.Split('`')[0]);
        var own = type.GetGenericArguments().Skip(type.DeclaringType?.GetGenericArguments().Length ?? 0).ToArray();
        if (own.Length > 0) name.Append('<').AppendJoin(",", own.Select(Of)).Append('>');
        return name.ToString();
    }

    private static string Arity(MethodInfo method) => method.IsGenericMethodDefinition ? $"<{method.GetGenericArguments().Length}>" : "";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(p => $"{Of(p.ParameterType)} {p.Name}{(p.IsOptional ? "=" : "")}"));
}
