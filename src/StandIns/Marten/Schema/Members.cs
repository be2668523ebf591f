using System.Linq.Expressions;
using System.Reflection;
using System.Text;

namespace Marten.Schema;

/// <summary>Reads members out of expressions, and makes compiled accessors for them.</summary>
internal static class Members
{
    public static Type TypeOfMember(this MemberInfo member) => member switch
    {
        PropertyInfo property => property.PropertyType,
        FieldInfo field => field.FieldType,
        _ => throw new ArgumentException($"{member} is neither a property nor a field"),
    };

    /// <summary>The members that <c>x => x.A.B</c> goes through, outermost first.</summary>
    public static MemberInfo[] PathOf(LambdaExpression expression)
    {
        var path = new List<MemberInfo>();
        var node = Unwrapped(expression.Body);
        while (node is MemberExpression member)
        {
            path.Insert(0, member.Member);
            node = Unwrapped(member.Expression!);
        }

        return node is ParameterExpression && path.Count > 0
            ? [.. path]
            : throw new NotSupportedException($"{expression} does not name a member of the document");
    }

    public static Func<object, object?> Getter(Type owner, IReadOnlyList<MemberInfo> path)
    {
        var source = Expression.Parameter(typeof(object));
        Expression value = Expression.Convert(source, owner);
        for (var i = 0; i < path.Count; i++)
        {
            var next = Expression.MakeMemberAccess(value, path[i]);
            value = i == 0 || value.Type.IsValueType
                ? next
                : Expression.Condition(
                    Expression.Equal(value, Expression.Constant(null, value.Type)),
                    Expression.Default(Lifted(next.Type)),
                    Expression.Convert(next, Lifted(next.Type)));
        }

        return Expression.Lambda<Func<object, object?>>(Expression.Convert(value, typeof(object)), source).Compile();
    }

    /// <summary>A setter, init-only properties included; null where the member cannot be written.</summary>
    public static Action<object, object>? Setter(Type owner, MemberInfo member)
    {
        if (member is PropertyInfo { SetMethod: null } or FieldInfo { IsInitOnly: true }) return null;
        var target = Expression.Parameter(typeof(object));
        var value = Expression.Parameter(typeof(object));
        var converted = Expression.Convert(value, member.TypeOfMember());
        Expression assign = member is PropertyInfo property
            ? Expression.Call(Expression.Convert(target, owner), property.SetMethod!, converted)
            : Expression.Assign(Expression.MakeMemberAccess(Expression.Convert(target, owner), member), converted);
        return Expression.Lambda<Action<object, object>>(assign, target, value).Compile();
    }

    /// <summary>PascalCase to snake_case, the form of column, event and stream type names.</summary>
    public static string ToSnakeCase(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])))) text.Append('_');
            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }

    static Type Lifted(Type type) => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? typeof(Nullable<>).MakeGenericType(type) : type;

    static Expression Unwrapped(Expression node) => node is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } unary ? unary.Operand : node;
}
