using System.Linq.Expressions;
using Microsoft.Extensions.DependencyInjection;

namespace Wolverine.Runtime.Handlers;

/// <summary>Makes one delegate of a handler method, so that a message costs calls and no reflection.</summary>
internal static class HandlerCompiler
{
    public static Func<HandlerCall, ValueTask<object?>> Compile(HandlerMethod handler)
    {
        var call = Expression.Parameter(typeof(HandlerCall), "call");
        var message = Expression.Convert(Expression.Property(call, nameof(HandlerCall.Message)), handler.MessageType);
        var arguments = handler.Dependencies.Select(p => HandlerArguments.For(p.ParameterType, call)).Prepend(message);
        var returned = Expression.Call(handler.Method.IsStatic ? null : Instance(handler.HandlerType, call), handler.Method, arguments);
        return Expression.Lambda<Func<HandlerCall, ValueTask<object?>>>(Awaited(returned), call).Compile();
    }

    /// <summary>A new handler for each call, its constructor's arguments from the message's scope.</summary>
    private static UnaryExpression Instance(Type type, Expression call)
    {
        var factory = ActivatorUtilities.CreateFactory(type, Type.EmptyTypes);
        var made = Expression.Invoke(Expression.Constant(factory), Expression.Property(call, nameof(HandlerCall.Services)), Expression.Constant(null, typeof(object[])));
        return Expression.Convert(made, type);
    }

    private static Expression Awaited(Expression returned)
    {
        var type = returned.Type;
        if (type == typeof(void)) return Expression.Block(returned, Expression.Default(typeof(ValueTask<object?>)));
        if (type == typeof(Task)) return Expression.Call(typeof(HandlerResult), nameof(HandlerResult.OfTask), null, returned);
        if (type == typeof(ValueTask)) return Expression.Call(typeof(HandlerResult), nameof(HandlerResult.OfValueTask), null, returned);
        var generic = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        if (generic == typeof(Task<>)) return Expression.Call(typeof(HandlerResult), nameof(HandlerResult.OfTask), type.GetGenericArguments(), returned);
        if (generic == typeof(ValueTask<>)) return Expression.Call(typeof(HandlerResult), nameof(HandlerResult.OfValueTask), type.GetGenericArguments(), returned);
        return Expression.Call(typeof(HandlerResult), nameof(HandlerResult.Of), null, Expression.Convert(returned, typeof(object)));
    }
}
