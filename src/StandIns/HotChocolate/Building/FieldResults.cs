using System.Linq.Expressions;
using HotChocolate.Execution;

namespace HotChocolate.Building;

/// <summary>Brings what resolvers return (a value, a task, a value task) to one form.</summary>
internal static class FieldResults
{
    public static Expression Unify(Expression call, Expression context)
    {
        var type = call.Type;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>))
            return Expression.Call(typeof(FieldResults), nameof(OfTask), type.GetGenericArguments(), context, call);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>))
            return Expression.Call(typeof(FieldResults), nameof(OfValueTask), type.GetGenericArguments(), context, call);
        return Expression.New(typeof(ValueTask<object?>).GetConstructor([typeof(object)])!, Expression.Convert(call, typeof(object)));
    }

    internal static ValueTask<object?> OfTask<T>(FieldContext context, Task<T> task)
        => task.IsCompletedSuccessfully ? new(task.Result) : context.Await(task);

    internal static ValueTask<object?> OfValueTask<T>(FieldContext context, ValueTask<T> task)
        => task.IsCompletedSuccessfully ? new(task.Result) : context.Await(task.AsTask());
}
