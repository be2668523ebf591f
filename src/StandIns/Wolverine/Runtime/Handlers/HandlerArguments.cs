using System.Linq.Expressions;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Wolverine.Runtime.Handlers;

/// <summary>Where each argument of a handler comes from: the message's own context, or else the services of its scope.</summary>
internal static class HandlerArguments
{
    private static readonly MethodInfo Required =
        typeof(ServiceProviderServiceExtensions).GetMethod(nameof(ServiceProviderServiceExtensions.GetRequiredService), 1, [typeof(IServiceProvider)])!;

    private static readonly Dictionary<Type, string> Own = new()
    {
        [typeof(CancellationToken)] = nameof(HandlerCall.Cancellation),
        [typeof(Envelope)] = nameof(HandlerCall.Envelope),
        [typeof(IMessageContext)] = nameof(HandlerCall.Context),
        [typeof(IMessageBus)] = nameof(HandlerCall.Context),
        [typeof(ILogger)] = nameof(HandlerCall.Logger),
    };

    public static bool IsOwn(Type type) => Own.ContainsKey(type);

    public static Expression For(Type type, Expression call) =>
        Own.TryGetValue(type, out var property)
            ? Expression.Property(call, property)
            : Expression.Call(Required.MakeGenericMethod(type), Expression.Property(call, nameof(HandlerCall.Services)));
}
