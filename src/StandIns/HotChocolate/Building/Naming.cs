using System.Reflection;
using System.Text;
using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>How C# names become GraphQL names.</summary>
internal static class Naming
{
    public static string Field(MemberInfo member)
    {
        if (member.GetCustomAttribute<GraphQLNameAttribute>() is { } named)
            return named.Name;
        var name = member.Name;
        if (member is MethodInfo method)
        {
            if (name.Length > 3 && name.StartsWith("Get", StringComparison.Ordinal))
                name = name[3..];
            if (name.Length > 5 && name.EndsWith("Async", StringComparison.Ordinal) && IsAwaited(method.ReturnType))
                name = name[..^5];
        }
        return Camel(name);
    }

    public static string Argument(ParameterInfo parameter)
        => parameter.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? Camel(parameter.Name!);

    public static string Output(Type type) => Named(type) ?? Plain(type);

    public static string Input(Type type)
    {
        var name = Named(type) ?? Plain(type);
        return name.EndsWith("Input", StringComparison.Ordinal) ? name : name + "Input";
    }

    public static string EnumValue(FieldInfo field)
        => field.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? ScreamingSnake(field.Name);

    /// <summary>The leading run of capitals in lower case, except the last one when a letter follows it: <c>FOOBar</c> is <c>fooBar</c>.</summary>
    public static string Camel(string name)
    {
        var letters = name.ToCharArray();
        for (var i = 0; i < letters.Length && char.IsUpper(letters[i]); i++)
        {
            var startsWord = i > 0 && i + 1 < letters.Length && char.IsLetter(letters[i + 1]) && !char.IsUpper(letters[i + 1]);
            if (startsWord)
                break;
            letters[i] = char.ToLowerInvariant(letters[i]);
        }
        return new string(letters);
    }

    public static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    public static bool IsAwaited(Type type) => type == typeof(Task) || type == typeof(ValueTask)
        || type.IsGenericType && type.GetGenericTypeDefinition() is var open
            && (open == typeof(Task<>) || open == typeof(ValueTask<>) || open == typeof(IAsyncEnumerable<>));

    /// <summary>An underscore before a capital that follows a non-capital or precedes a lower-case letter.</summary>
    private static string ScreamingSnake(string name)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && name[i - 1] != '_'
                && (!char.IsUpper(name[i - 1]) || i + 1 < name.Length && char.IsLower(name[i + 1])))
            {
                text.Append('_');
            }
            text.Append(char.ToUpperInvariant(name[i]));
        }
        return text.ToString();
    }

    private static string? Named(Type type) => type.GetCustomAttribute<GraphQLNameAttribute>()?.Name
        ?? type.GetCustomAttribute<InterfaceTypeAttribute>()?.Name
        ?? type.GetCustomAttribute<UnionTypeAttribute>()?.Name;

    private static string Plain(Type type)
    {
        if (!type.IsGenericType)
            return type.Name;
        var open = type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)];
        return open + "Of" + string.Join("And", type.GetGenericArguments().Select(Output));
    }
}
