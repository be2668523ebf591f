using System.Collections;
using System.Linq.Expressions;
using Marten.Exceptions;
using Marten.Linq.Sql;

namespace Marten.Linq.Parsing;

/// <summary>Translates membership: of a member in the application's list, of a value in a document's array, and <c>Any</c> and <c>All</c> over such an array.</summary>
internal static class CollectionPredicates
{
    /// <summary>The SQL condition; null if the call is not one on collections.</summary>
    public static string? CollectionPredicate(this Scope scope, MethodCallExpression call) => call.Method.Name switch
    {
        nameof(Enumerable.Contains) => scope.Contains(call),
        nameof(LinqExtensions.In) or nameof(LinqExtensions.IsOneOf) when call.Method.DeclaringType == typeof(LinqExtensions) =>
            scope.IsIn(call.Arguments[0], call.Arguments[1], call),
        nameof(LinqExtensions.IsEmpty) when call.Method.DeclaringType == typeof(LinqExtensions) =>
            $"{Collections.Length(scope.Term(call.Arguments[0]), call).Sql} = 0",
        nameof(Enumerable.Any) when OnEnumerable(call) && call.Arguments.Count == 1 => $"{Collections.Length(scope.Term(call.Arguments[0]), call).Sql} > 0",
        nameof(Enumerable.Any) when OnEnumerable(call) => scope.Exists(call, negated: false),
        nameof(Enumerable.All) when OnEnumerable(call) => "not " + scope.Exists(call, negated: true),
        "ContainsKey" when call.Object is not null && call.Arguments[0].Type == typeof(string) => scope.HasKey(call),
        _ => null,
    };

    private static bool OnEnumerable(MethodCallExpression call) => call.Method.DeclaringType == typeof(Enumerable);

    private static string? Contains(this Scope scope, MethodCallExpression call)
    {
        var (collection, item) = call switch
        {
            { Object: { } target, Arguments: [var value] } when Collections.IsCollection(target.Type) => (target, value),
            { Object: null, Arguments: [var source, var value] } => (WithoutSpan(source), value),
            // C# 14 takes an array's Contains from MemoryExtensions, with the default comparer as a third argument.
            { Object: null, Arguments: [var source, var value, ConstantExpression { Value: null }] } => (WithoutSpan(source), value),
            _ => throw new BadLinqExpressionException(call),
        };
        return Closure.IsClosed(collection) ? scope.IsIn(item, collection, call) : scope.Has(collection, item, call);
    }

    private static Expression WithoutSpan(Expression source) => source switch
    {
        MethodCallExpression { Method.Name: "op_Implicit", Arguments: [var array] } => array,
        UnaryExpression { NodeType: ExpressionType.Convert, Operand: var array } when source.Type.IsByRefLike => array,
        _ => source,
    };

    private static string IsIn(this Scope scope, Expression item, Expression list, MethodCallExpression call)
    {
        if (!Closure.IsClosed(list) || Closure.Evaluate(list) is not IEnumerable values) throw new BadLinqExpressionException(call);
        var all = values.Cast<object?>().ToList();
        var term = scope.ScalarTerm(item);
        var known = term.Scalar.ArrayParameter([.. all.OfType<object>()], scope.Parameters);
        return all.Contains(null) ? $"({term.Sql} = any({known}) or {term.Sql} is null)" : $"{term.Sql} = any({known})";
    }

    private static string Has(this Scope scope, Expression collection, Expression item, MethodCallExpression call)
    {
        if (!Closure.IsClosed(item)) throw new BadLinqExpressionException(call);
        var element = Expression.Parameter(item.Type, "element");
        var value = Closure.Evaluate(item);
        return scope.Exists(scope.Term(collection), call, element, inner => inner.IsEqual(element, value));
    }

    private static string Exists(this Scope scope, MethodCallExpression call, bool negated)
    {
        var condition = Lambda(call.Arguments[1]);
        return scope.Exists(scope.Term(call.Arguments[0]), call, condition.Parameters[0], inner =>
            negated ? $"({inner.Predicate(condition.Body)}) is not true" : inner.Predicate(condition.Body));
    }

    private static LambdaExpression Lambda(Expression expression) => expression as LambdaExpression
        ?? (Closure.IsClosed(expression) ? Closure.Evaluate(expression) as LambdaExpression : null)
        ?? throw new BadLinqExpressionException(expression);

    private static string HasKey(this Scope scope, MethodCallExpression call)
    {
        if (scope.Term(call.Object!).Json is not { } json || Closure.Evaluate(call.Arguments[0]) is not string key) throw new BadLinqExpressionException(call);
        return $"coalesce({json}, '{{}}') ? {ScalarTypes.Find(typeof(string))!.Parameter(key, scope.Parameters)}";
    }
}
