using System.Linq.Expressions;
using Marten.Exceptions;
using Marten.Linq.Sql;
using NpgsqlTypes;

namespace Marten.Linq.Parsing;

/// <summary>
/// Translates <c>Contains</c>, <c>StartsWith</c>, <c>EndsWith</c> and <c>Equals</c> on strings, with <see cref="StringComparison"/>, and the tests for empty ones.
/// The cultures' comparisons are taken as ordinal ones; what «ignoring case» means is PostgreSQL's.
/// </summary>
internal static class StringPredicates
{
    private static readonly HashSet<string> IgnoringCase =
        [nameof(StringComparison.OrdinalIgnoreCase), nameof(StringComparison.InvariantCultureIgnoreCase), nameof(StringComparison.CurrentCultureIgnoreCase)];

    /// <summary>The SQL condition; null if the call is not one on strings.</summary>
    public static string? StringPredicate(this Scope scope, MethodCallExpression call)
    {
        if (call.Method.Name == nameof(Equals)) return scope.AreEqual(call);
        if (call.Method.Name == "EqualsIgnoreCase") return scope.IsLike(call.Arguments[0], call, call.Arguments[1], ignoreCase: true, "", "");
        if (call.Method.DeclaringType != typeof(string)) return null;
        return call.Method.Name switch
        {
            nameof(string.Contains) => scope.IsLike(call, "%", "%"),
            nameof(string.StartsWith) => scope.IsLike(call, "", "%"),
            nameof(string.EndsWith) => scope.IsLike(call, "%", ""),
            nameof(string.IsNullOrEmpty) => $"coalesce({scope.ScalarTerm(call.Arguments[0]).Sql}, '') = ''",
            nameof(string.IsNullOrWhiteSpace) => $"coalesce({scope.ScalarTerm(call.Arguments[0]).Sql}, '') !~ '\\S'",
            _ => null,
        };
    }

    private static string IsLike(this Scope scope, MethodCallExpression call, string before, string after) =>
        scope.IsLike(call.Object!, call, call.Arguments[0], IgnoresCase(call, call.Arguments.Skip(1)), before, after);

    private static string IsLike(this Scope scope, Expression text, Expression whole, Expression sought, bool ignoreCase, string before, string after)
    {
        if (!Closure.IsClosed(sought)) throw new BadLinqExpressionException(whole);
        var value = Closure.Evaluate(sought)?.ToString() ?? throw new ArgumentNullException(nameof(sought), $"The query '{whole}' compares with null");
        var pattern = scope.Parameters.Add(before + SqlText.EscapeLike(value) + after, NpgsqlDbType.Text);
        return $"{scope.ScalarTerm(text).Sql} {(ignoreCase ? "ilike" : "like")} {pattern}";
    }

    // a.Equals(b), a.Equals(b, comparison), string.Equals(a, b), string.Equals(a, b, comparison), object.Equals(a, b)
    private static string AreEqual(this Scope scope, MethodCallExpression call)
    {
        Expression[] sides = call.Object is null ? [.. call.Arguments] : [call.Object, .. call.Arguments];
        var (left, right) = (Unboxed(sides[0]), Unboxed(sides[1]));
        if (!IgnoresCase(call, sides.Skip(2))) return scope.Comparison(Equality(left, right, call));
        return Closure.IsClosed(right)
            ? scope.IsLike(left, call, right, ignoreCase: true, "", "")
            : scope.IsLike(right, call, left, ignoreCase: true, "", "");
    }

    private static Expression Unboxed(Expression side) =>
        side is UnaryExpression { NodeType: ExpressionType.Convert, Method: null } convert && convert.Type == typeof(object) ? convert.Operand : side;

    private static BinaryExpression Equality(Expression left, Expression right, MethodCallExpression call) => left.Type == right.Type
        ? Expression.Equal(left, right, false, null)
        : throw new BadLinqExpressionException($"'{call}' compares {left.Type} with {right.Type}");

    private static bool IgnoresCase(MethodCallExpression call, IEnumerable<Expression> further) => further.ToArray() switch
    {
        [] => false,
        [var comparison] when comparison.Type == typeof(StringComparison) && Closure.IsClosed(comparison) =>
            IgnoringCase.Contains(Closure.Evaluate(comparison)!.ToString()!),
        _ => throw new BadLinqExpressionException(call),
    };
}
