namespace Wolverine.Runtime;

/// <summary>Types as C# writes them: <c>Submitted&lt;RecordCoachingSession&gt;</c> rather than <c>Submitted`1</c>.</summary>
internal static class TypeNames
{
    public static string Of(Type type)
    {
        if (type.IsArray) return Of(type.GetElementType()!) + "[]";
        var name = type.FullName is null || type.IsGenericType ? $"{type.Namespace}.{type.Name}" : type.FullName;
        return type.IsGenericType ? $"{name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>" : name.Replace('+', '.');
    }
}
