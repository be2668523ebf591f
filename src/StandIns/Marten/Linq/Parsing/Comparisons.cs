using System.Linq.Expressions;
using Marten.Exceptions;
using Marten.Linq.Terms;

namespace Marten.Linq.Parsing;

/// <summary>Translates <c>== != &lt; &lt;= &gt; &gt;=</c>.</summary>
internal static class Comparisons
{
    /// <summary>The SQL condition of a comparison between two members, or a member and a value.</summary>
    public static string Comparison(this Scope scope, BinaryExpression comparison)
    {
        if (comparison.NodeType is not (ExpressionType.Equal or ExpressionType.NotEqual) && Sign(comparison.NodeType) is null)
            throw new BadLinqExpressionException(comparison);
        if (Closure.IsClosed(comparison.Right))
            return scope.AgainstValue(comparison, comparison.Left, comparison.NodeType, comparison.Right);
        if (Closure.IsClosed(comparison.Left))
            return scope.AgainstValue(comparison, comparison.Right, Mirrored(comparison.NodeType), comparison.Left);
        return scope.AgainstMember(comparison);
    }

    /// <summary>The condition that a member is, or is not, equal to a value; null is equal to null only.</summary>
    public static string IsEqual(this Scope scope, Expression member, object? value, bool equal = true)
    {
        if (value is null) return scope.NullTest(member, isNull: equal);
        var term = scope.ScalarTerm(member);
        // A bool that the JSON does not have is false, as it is in the document when it is read.
        if (value is bool flag && !term.CanBeNull) return term.Sql + (flag == equal ? " is true" : " is not true");
        return $"{term.Sql} {(equal ? "=" : "is distinct from")} {term.Scalar.Parameter(value, scope.Parameters)}";
    }

    /// <summary>The condition that an expression is null, or that it is not.</summary>
    public static string NullTest(this Scope scope, Expression expression, bool isNull) =>
        (scope.Term(expression).NullTest ?? throw new BadLinqExpressionException(expression)) + (isNull ? " is null" : " is not null");

    private static string AgainstValue(this Scope scope, BinaryExpression whole, Expression side, ExpressionType comparison, Expression closed)
    {
        var member = Unpromoted(side);
        var value = Promoted(Closure.Evaluate(closed), member.Type);
        if (Sign(comparison) is not { } sign) return scope.IsEqual(member, value, comparison == ExpressionType.Equal);
        // In C# nothing is less or greater than null.
        if (value is null) return "false";
        var term = scope.ScalarTerm(member);
        return term.Scalar.Ordered ? $"{term.Sql} {sign} {term.Scalar.Parameter(value, scope.Parameters)}" : throw NotOrdered(whole, term);
    }

    private static string AgainstMember(this Scope scope, BinaryExpression comparison)
    {
        var (left, right) = (scope.ScalarTerm(Unpromoted(comparison.Left)), scope.ScalarTerm(Unpromoted(comparison.Right)));
        if (Sign(comparison.NodeType) is { } sign)
            return left.Scalar.Ordered && right.Scalar.Ordered ? $"{left.Sql} {sign} {right.Sql}" : throw NotOrdered(comparison, left);
        return $"{left.Sql} {(comparison.NodeType == ExpressionType.Equal ? "is not distinct from" : "is distinct from")} {right.Sql}";
    }

    private static BadLinqExpressionException NotOrdered(BinaryExpression comparison, ScalarTerm term) =>
        new($"'{comparison}' cannot be queried: PostgreSQL orders stored values of {term.Type} differently than C#");

    // C# compares enums and characters as numbers; the database holds them as what they are.
    private static Expression Unpromoted(Expression side) =>
        side is UnaryExpression { NodeType: ExpressionType.Convert, Method: null } convert && IsPromoted(convert.Operand.Type) ? convert.Operand : side;

    private static bool IsPromoted(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is var plain && (plain.IsEnum || plain == typeof(char));

    private static object? Promoted(object? value, Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (value is null || value.GetType() == plain) return value;
        return plain.IsEnum ? Enum.ToObject(plain, value) : Convert.ChangeType(value, plain, null);
    }

    private static string? Sign(ExpressionType comparison) => comparison switch
    {
        ExpressionType.LessThan => "<",
        ExpressionType.LessThanOrEqual => "<=",
        ExpressionType.GreaterThan => ">",
        ExpressionType.GreaterThanOrEqual => ">=",
        _ => null,
    };

    private static ExpressionType Mirrored(ExpressionType comparison) => comparison switch
    {
        ExpressionType.LessThan => ExpressionType.GreaterThan,
        ExpressionType.LessThanOrEqual => ExpressionType.GreaterThanOrEqual,
        ExpressionType.GreaterThan => ExpressionType.LessThan,
        ExpressionType.GreaterThanOrEqual => ExpressionType.LessThanOrEqual,
        _ => comparison,
    };
}
