using System.Linq.Expressions;
using Marten.Exceptions;

namespace Marten.Linq.Parsing;

/// <summary>
/// Translates conditions. They mean what they mean in C#, also for null: SQL's «unknown» counts as false, so a negation is «is not true», and what
/// differs from a value includes what is null.
/// </summary>
internal static class Predicates
{
    /// <summary>The SQL condition of a lambda over a term that its parameter stands for.</summary>
    public static string Predicate(this Scope scope, Expression expression) => expression switch
    {
        _ when Closure.IsClosed(expression) => Closure.Evaluate(expression) is true ? "true" : "false",
        UnaryExpression { NodeType: ExpressionType.Not } not => $"({scope.Predicate(not.Operand)}) is not true",
        BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.And } and => $"({scope.Predicate(and.Left)} and {scope.Predicate(and.Right)})",
        BinaryExpression { NodeType: ExpressionType.OrElse or ExpressionType.Or } or => $"({scope.Predicate(or.Left)} or {scope.Predicate(or.Right)})",
        BinaryExpression comparison => scope.Comparison(comparison),
        MemberExpression { Member.Name: nameof(Nullable<>.HasValue) } test when Nullable.GetUnderlyingType(test.Expression!.Type) is not null =>
            scope.NullTest(test.Expression, isNull: false),
        MethodCallExpression call => scope.StringPredicate(call) ?? scope.CollectionPredicate(call) ?? throw new BadLinqExpressionException(call),
        MemberExpression or ParameterExpression when expression.Type == typeof(bool) => scope.ScalarTerm(expression).Sql,
        _ => throw new BadLinqExpressionException(expression),
    };
}
