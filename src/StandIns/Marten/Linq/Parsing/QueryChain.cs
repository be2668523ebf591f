using System.Linq.Expressions;
using Marten.Exceptions;
using Marten.Linq.Sql;

namespace Marten.Linq.Parsing;

/// <summary>Reads a chain of <see cref="Queryable"/>'s operators, from the root outwards.</summary>
internal static class QueryChain
{
    public static Query Chain(this Scope scope, Expression expression, Query root) => expression switch
    {
        ConstantExpression { Value: IQueryable } => root,
        MethodCallExpression { Method: var method } call when method.DeclaringType == typeof(Queryable) =>
            scope.Apply(call, scope.Chain(call.Arguments[0], root)),
        _ => throw new BadLinqExpressionException(expression),
    };

    private static Query Apply(this Scope scope, MethodCallExpression call, Query query) => call.Method.Name switch
    {
        nameof(Queryable.Where) => scope.Where(call, query),
        nameof(Queryable.OrderBy) => scope.Ordered(call, query, descending: false, first: true),
        nameof(Queryable.OrderByDescending) => scope.Ordered(call, query, descending: true, first: true),
        nameof(Queryable.ThenBy) => scope.Ordered(call, query, descending: false, first: false),
        nameof(Queryable.ThenByDescending) => scope.Ordered(call, query, descending: true, first: false),
        nameof(Queryable.Skip) => Skipped(call, query),
        nameof(Queryable.Take) => query.AtMost(Number(call)),
        nameof(Queryable.Select) => scope.Selected(call, query),
        nameof(Queryable.Distinct) when call.Arguments.Count == 1 && !query.IsReduced => query with { Distinct = true },
        _ => throw new BadLinqExpressionException($"Marten has no SQL for the operator {call.Method.Name} in '{call}'"),
    };

    private static Query Where(this Scope scope, MethodCallExpression call, Query query)
    {
        var condition = Lambda(call);
        return Uncut(call, query) with { Conditions = query.Conditions.Add(scope.With(condition.Parameters[0], query.Element).Predicate(condition.Body)) };
    }

    private static Query Ordered(this Scope scope, MethodCallExpression call, Query query, bool descending, bool first)
    {
        if (call.Arguments.Count > 2) throw new BadLinqExpressionException($"'{call}' sorts by a comparer, which PostgreSQL does not have");
        var key = Lambda(call);
        var ordering = new Ordering(scope.With(key.Parameters[0], query.Element).ScalarTerm(key.Body).Sql, descending);
        // A later OrderBy goes before an earlier one, which decides between equals: LINQ's sorting is stable.
        return Uncut(call, query) with { Orderings = first ? query.Orderings.Insert(0, ordering) : query.Orderings.Add(ordering) };
    }

    private static Query Selected(this Scope scope, MethodCallExpression call, Query query)
    {
        if (query.Distinct) throw new BadLinqExpressionException($"'{call}' selects from what Distinct has merged");
        var selector = Lambda(call);
        return query with { Element = scope.With(selector.Parameters[0], query.Element).Term(selector.Body) };
    }

    private static Query Skipped(MethodCallExpression call, Query query) => query.Limit is null
        ? query with { Offset = (query.Offset ?? 0) + Math.Max(Number(call), 0) }
        : throw new BadLinqExpressionException($"'{call}' skips after Take: put Skip first");

    private static Query Uncut(MethodCallExpression call, Query query) => query.Offset is null && query.Limit is null
        ? query
        : throw new BadLinqExpressionException($"'{call}' filters or sorts after Skip or Take: put it before them");

    private static long Number(MethodCallExpression call) => Closure.Evaluate(call.Arguments[1]) is int number
        ? number
        : throw new BadLinqExpressionException(call);

    private static LambdaExpression Lambda(MethodCallExpression call) =>
        call.Arguments[1] is UnaryExpression { NodeType: ExpressionType.Quote, Operand: LambdaExpression { Parameters.Count: 1 } lambda }
            ? lambda
            : throw new BadLinqExpressionException(call);
}
