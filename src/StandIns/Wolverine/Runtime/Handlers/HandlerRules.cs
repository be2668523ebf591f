using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Wolverine.Marten;

namespace Wolverine.Runtime.Handlers;

/// <summary>What a handler may look like. Each problem is a sentence that names the handler; what the genuine package can do and this one cannot is a problem, never ignored.</summary>
internal sealed class HandlerRules(IServiceProviderIsService services, bool transactions)
{
    /// <summary>Method names that the genuine package gives a meaning of their own in a handler class.</summary>
    private static readonly HashSet<string> Unsupported = new(
        new[] { "Before", "Load", "Validate", "After", "PostProcess", "AfterCommit", "Finally", "OnException", "Start", "Starts", "StartOrHandle", "StartsOrHandles", "Orchestrate", "Orchestrates", "NotFound" }
            .SelectMany(name => new[] { name, name + "Async" }),
        StringComparer.Ordinal);

    public IEnumerable<string> ProblemsOf(Type type)
    {
        var name = TypeNames.Of(type);
        var handlers = HandlerSearch.Methods(type).ToList();
        if (handlers.Count == 0) yield break;
        if (!type.IsVisible || type.ContainsGenericParameters || type is { IsAbstract: true, IsSealed: false })
            yield return $"{name} has handlers, but is not a public, closed class that can be made.";
        foreach (var method in type.GetMethods().Where(m => Unsupported.Contains(m.Name)))
            yield return $"{name}.{method.Name}: methods around a handler and sagas are not supported by this stand-in for Wolverine; rename it or mark the class with [WolverineIgnore].";
        if (handlers.All(m => m.IsStatic)) yield break;

        if (type.IsAssignableTo(typeof(IDisposable)) || type.IsAssignableTo(typeof(IAsyncDisposable)))
            yield return $"{name} is disposable, which this stand-in for Wolverine does not support in a handler class.";
        if (type.GetConstructors() is not [var constructor])
            yield return $"{name} needs exactly one public constructor, or static handlers.";
        else
            foreach (var parameter in constructor.GetParameters().Where(p => !IsProvided(p, services)))
                yield return Unresolvable($"The constructor of {name}", parameter);
    }

    public IEnumerable<string> ProblemsOf(HandlerMethod handler)
    {
        if (handler.MessageType is { IsAbstract: true } or { IsByRef: true })
            yield return $"{handler} takes {TypeNames.Of(handler.MessageType)}, which is not a concrete message. If it is not meant to handle messages, mark it with [WolverineIgnore].";
        if (!IsSupported(Result(handler.Method.ReturnType)))
            yield return $"{handler} returns {TypeNames.Of(handler.Method.ReturnType)}: tuples and asynchronous sequences are not supported by this stand-in for Wolverine; publish through IMessageContext instead.";
        foreach (var parameter in handler.Dependencies.Where(p => !HandlerArguments.IsOwn(p.ParameterType) && !IsProvided(p, services)))
            yield return Unresolvable(handler.ToString(), parameter);
        if (transactions && handler.Dependencies.Any(p => MartenRules.IsUnmanagedSession(p.ParameterType, services)))
            yield return $"{handler} takes a session that AutoApplyTransactions would not save: add IntegrateWithWolverine() to AddMarten(…).";
    }

    private static bool IsProvided(ParameterInfo parameter, IServiceProviderIsService services) =>
        !parameter.ParameterType.IsByRef
        && !parameter.IsDefined(typeof(FromKeyedServicesAttribute))
        && services.IsService(parameter.ParameterType);

    private static string Unresolvable(string owner, ParameterInfo parameter) =>
        $"{owner} takes {TypeNames.Of(parameter.ParameterType)} {parameter.Name}, which is not a registered service.";

    private static Type Result(Type returned) =>
        returned.IsGenericType && (returned.GetGenericTypeDefinition() == typeof(Task<>) || returned.GetGenericTypeDefinition() == typeof(ValueTask<>))
            ? returned.GetGenericArguments()[0]
            : returned;

    private static bool IsSupported(Type result) =>
        !result.IsByRefLike
        && !result.IsAssignableTo(typeof(ITuple))
        && !result.GetInterfaces().Append(result).Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));
}
