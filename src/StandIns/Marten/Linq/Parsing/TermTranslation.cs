using System.Collections;
using System.Linq.Expressions;
using Marten.Exceptions;
using Marten.Linq.Sql;
using Marten.Linq.Terms;

namespace Marten.Linq.Parsing;

/// <summary>Translates expressions that stand for values: members, what is computed of them, and the objects that Select makes.</summary>
internal static class TermTranslation
{
    /// <summary>The term of an expression; throws <see cref="BadLinqExpressionException"/> where there is none.</summary>
    public static SqlTerm Term(this Scope scope, Expression expression) => expression switch
    {
        _ when Closure.IsClosed(expression) => new ConstantTerm(Closure.Evaluate(expression), expression.Type),
        ParameterExpression parameter => scope.Resolve(parameter),
        MemberExpression member => scope.Member(member),
        UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } convert => scope.Converted(convert),
        UnaryExpression { NodeType: ExpressionType.ArrayLength } length => Collections.Length(scope.Term(length.Operand), length),
        MethodCallExpression call => scope.Computed(call),
        NewExpression made => scope.Made(made, []),
        MemberInitExpression initialised => scope.Made(initialised.NewExpression, initialised.Bindings),
        _ => throw new BadLinqExpressionException(expression),
    };

    /// <summary>The same, for an expression that has to be a single SQL value.</summary>
    public static ScalarTerm ScalarTerm(this Scope scope, Expression expression) =>
        scope.Term(expression).AsScalar() ?? throw new BadLinqExpressionException($"'{expression}' is of type {expression.Type}, which is not a single value in SQL");

    private static SqlTerm Member(this Scope scope, MemberExpression member)
    {
        var owner = scope.Term(member.Expression!);
        if (Nullable.GetUnderlyingType(owner.Type) is { } plain && member.Member.Name == nameof(Nullable<>.Value))
            return owner.AsScalar() is { } scalar ? new ScalarTerm(scalar.Sql, plain, scalar.Scalar) : throw new BadLinqExpressionException(member);
        if (Collections.IsCollection(owner.Type) && member.Member.Name == nameof(ICollection.Count)) return Collections.Length(owner, member);
        return owner.Member(member.Member)
            ?? throw new BadLinqExpressionException($"'{member}' cannot be queried: {member.Member.Name} of {owner.Type} is not stored");
    }

    private static SqlTerm Converted(this Scope scope, UnaryExpression convert)
    {
        var term = scope.Term(convert.Operand);
        if (convert.Type.IsAssignableFrom(term.Type) || Nullable.GetUnderlyingType(convert.Type) == term.Type) return term;
        return term.AsScalar() is { } scalar && Numbers.Widens(term.Type, convert.Type)
            ? new ScalarTerm($"{scalar.Sql}::{scope.Json.ScalarOf(convert.Type)!.Postgres}", convert.Type, scope.Json.ScalarOf(convert.Type)!)
            : throw new BadLinqExpressionException(convert);
    }

    private static SqlTerm Computed(this Scope scope, MethodCallExpression call)
    {
        var arguments = call.Arguments;
        return call.Method.Name switch
        {
            nameof(string.ToLower) or nameof(string.ToLowerInvariant) when IsPlain(call) => Text("lower"),
            nameof(string.ToUpper) or nameof(string.ToUpperInvariant) when IsPlain(call) => Text("upper"),
            nameof(string.Trim) when IsPlain(call) => Text("btrim"),
            nameof(Enumerable.Count) when call.Method.DeclaringType == typeof(Enumerable) && arguments.Count == 1 =>
                Collections.Length(scope.Term(arguments[0]), call),
            "get_Item" when arguments.Count == 1 && Closure.IsClosed(arguments[0]) && scope.Term(call.Object!) is JsonTerm json =>
                json.At(Key(Closure.Evaluate(arguments[0])), call.Type),
            _ => throw new BadLinqExpressionException(call),
        };

        ScalarTerm Text(string function)
        {
            var text = scope.ScalarTerm(call.Object!);
            return new ScalarTerm($"{function}({text.Sql})", typeof(string), text.Scalar);
        }

        string Key(object? key) => key is string or int
            ? ScalarTypes.Find(key.GetType())!.Parameter(key, scope.Parameters)
            : throw new BadLinqExpressionException(call);
    }

    private static bool IsPlain(MethodCallExpression call) => call.Method.DeclaringType == typeof(string) && call.Arguments.Count == 0;

    private static RecordTerm Made(this Scope scope, NewExpression made, IReadOnlyList<MemberBinding> bindings) => new(
        made.Type,
        made.Constructor,
        [.. made.Arguments.Select(scope.Term)],
        made.Members,
        [.. bindings.Select(binding => binding is MemberAssignment set
            ? (set.Member, scope.Term(set.Expression))
            : throw new BadLinqExpressionException($"'{binding}' cannot be selected"))]);
}
