using System.Linq.Expressions;
using System.Reflection;
using Marten.Exceptions;

namespace Marten.Linq.Parsing;

/// <summary>The parts of a query that the application computes itself: constants, captured variables, calls that touch no document.</summary>
internal static class Closure
{
    /// <summary>Whether the expression depends on nothing that is in the database.</summary>
    public static bool IsClosed(Expression expression)
    {
        var search = new ParameterSearch();
        search.Visit(expression);
        return !search.Found;
    }

    /// <summary>
    /// The value of a closed expression. Captured variables, the usual case, are read by reflection; only what remains is interpreted, never compiled.
    /// </summary>
    public static object? Evaluate(Expression expression) => expression switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field } member => field.GetValue(Target(member)),
        MemberExpression { Member: PropertyInfo property } member when !property.PropertyType.IsByRefLike => Read(property, Target(member)),
        UnaryExpression { NodeType: ExpressionType.Convert, Method: null } convert when KeepsValue(convert) => Evaluate(convert.Operand),
        NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array => Array(array),
        _ => Interpret(expression),
    };

    private static object? Target(MemberExpression member) => member.Expression is null ? null
        : Evaluate(member.Expression) ?? throw new BadLinqExpressionException($"'{member.Expression}' is null in '{member}'");

    private static object? Read(PropertyInfo property, object? target) =>
        property.GetValue(target, BindingFlags.DoNotWrapExceptions, null, null, null);

    // To object, an interface or a Nullable the boxed value stays what it is.
    private static bool KeepsValue(UnaryExpression convert) =>
        convert.Type.IsAssignableFrom(convert.Operand.Type) || Nullable.GetUnderlyingType(convert.Type) == convert.Operand.Type;

    private static Array Array(NewArrayExpression expression)
    {
        var array = System.Array.CreateInstance(expression.Type.GetElementType()!, expression.Expressions.Count);
        for (var i = 0; i < array.Length; i++) array.SetValue(Evaluate(expression.Expressions[i]), i);
        return array;
    }

    private static object? Interpret(Expression expression) =>
        Expression.Lambda<Func<object?>>(Expression.Convert(expression, typeof(object))).Compile(preferInterpretation: true)();

    private sealed class ParameterSearch : ExpressionVisitor
    {
        private readonly HashSet<ParameterExpression> _own = [];

        public bool Found { get; private set; }

        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            _own.UnionWith(node.Parameters);
            return base.VisitLambda(node);
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Found |= !_own.Contains(node);
            return node;
        }
    }
}
