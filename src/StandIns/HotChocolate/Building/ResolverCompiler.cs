using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Execution;
using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>Compiles C# members to what the execution calls: a getter, or a field's pipeline.</summary>
internal static class ResolverCompiler
{
    /// <summary>Gives the field its getter or resolver.</summary>
    /// <param name="field">The field.</param>
    /// <param name="member">The property or method behind it.</param>
    /// <param name="ownsSource">Whether the member is called on the field's object; else on an object of its class.</param>
    /// <param name="parameters">What each parameter of a method receives.</param>
    public static void Compile(OutputField field, MemberInfo member, bool ownsSource, IReadOnlyList<ParameterBinding> parameters)
    {
        var isStatic = member is MethodInfo { IsStatic: true };
        var resultType = member is PropertyInfo property ? property.PropertyType : ((MethodInfo)member).ReturnType;
        field.IsAsync = Naming.IsAwaited(resultType);
        var onlyParent = parameters.All(parameter => parameter.IsParent) && (ownsSource || isStatic);
        if (onlyParent && !field.IsAsync)
        {
            field.Getter = Getter(member, isStatic, parameters);
            field.Leaf = ownsSource ? LeafWriters.Of(member, field.Type) : null;
            return;
        }
        field.Resolver = Pipeline(member, ownsSource, parameters);
    }

    /// <summary>A member as a delegate that gives what it gives, once that is there.</summary>
    public static FieldDelegate Pipeline(MemberInfo member, bool ownsSource, IReadOnlyList<ParameterBinding> parameters)
    {
        var context = Expression.Parameter(typeof(FieldContext), "context");
        var source = Expression.Property(context, nameof(FieldContext.Source));
        var target = member is MethodInfo { IsStatic: true } ? null
            : ownsSource ? (Expression)Expression.Convert(source, member.DeclaringType!)
            : Expression.Call(context, nameof(FieldContext.Instance), [member.ReflectedType!]);
        var call = Call(member, target, parameters.Select(parameter => parameter.Read(context, source)));
        return Expression.Lambda<FieldDelegate>(FieldResults.Unify(call, context), context).Compile();
    }

    private static Func<object, object?> Getter(MemberInfo member, bool isStatic, IReadOnlyList<ParameterBinding> parameters)
    {
        var source = Expression.Parameter(typeof(object), "source");
        var target = isStatic ? null : Expression.Convert(source, member.DeclaringType!);
        var call = Call(member, target, parameters.Select(parameter => parameter.Read(source, source)));
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(call, typeof(object)), source).Compile();
    }

    private static Expression Call(MemberInfo member, Expression? target, IEnumerable<Expression> arguments)
        => member is PropertyInfo property ? Expression.Property(target, property) : Expression.Call(target, (MethodInfo)member, arguments);
}
