using System.Collections;
using System.Linq.Expressions;
using Marten.Exceptions;
using Marten.Linq.Sql;
using Marten.Linq.Terms;

namespace Marten.Linq.Parsing;

/// <summary>Arrays within documents. A missing one counts as empty.</summary>
internal static class Collections
{
    /// <summary>Whether the serializer writes the type as an array.</summary>
    public static bool IsCollection(Type type) => type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type) && !IsDictionary(type);

    /// <summary>How many elements an array has.</summary>
    public static ScalarTerm Length(SqlTerm collection, Expression whole) =>
        new($"coalesce(jsonb_array_length({Array(collection, whole)}), 0)", typeof(int), ScalarTypes.Find(typeof(int))!);

    /// <summary>The condition that an array has an element for which a condition holds.</summary>
    public static string Exists(this Scope scope, SqlTerm collection, Expression whole, ParameterExpression element, Func<Scope, string> condition)
    {
        if (collection is not JsonTerm json) throw new BadLinqExpressionException(whole);
        var alias = scope.ElementAlias;
        var inner = scope.With(element, json.Element(alias, element.Type));
        return $"exists (select 1 from jsonb_array_elements({Array(json, whole)}) as {alias}(value) where {condition(inner)})";
    }

    private static string Array(SqlTerm collection, Expression whole) => IsCollection(collection.Type) && collection.Json is { } json
        ? $"nullif({json}, 'null'::jsonb)"
        : throw new BadLinqExpressionException(whole);

    private static bool IsDictionary(Type type) => typeof(IDictionary).IsAssignableFrom(type)
        || type.GetInterfaces().Append(type).Any(i => i.IsGenericType && i.GetGenericTypeDefinition() is var open
            && (open == typeof(IDictionary<,>) || open == typeof(IReadOnlyDictionary<,>)));
}
