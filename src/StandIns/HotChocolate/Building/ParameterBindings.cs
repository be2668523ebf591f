using System.Linq.Expressions;
using System.Reflection;
using System.Security.Claims;
using GreenDonut;
using HotChocolate.Execution;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Building;

/// <summary>Decides what each parameter of a resolver receives: something of the request, a service, or an argument.</summary>
internal sealed class ParameterBindings(TypeRegistry registry, InputFields inputs, IServiceProviderIsService? services, Func<Type, bool> isSingleton)
{
    /// <summary>The bindings of a method's parameters; arguments are added to <paramref name="arguments"/>.</summary>
    public IReadOnlyList<ParameterBinding> Of(MethodInfo method, List<InputField> arguments, string origin)
        => [.. method.GetParameters().Select(parameter => Of(parameter, arguments, $"{origin}({parameter.Name})"))];

    private ParameterBinding Of(ParameterInfo parameter, List<InputField> arguments, string origin)
    {
        var given = OfRequest(parameter);
        UnheardParameters.Check(parameter, given is null, origin, registry.Faults);
        return given ?? Argument(parameter, arguments, origin);
    }

    /// <summary>What the server gives; null where the client does.</summary>
    private ParameterBinding? OfRequest(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (parameter.IsDefined(typeof(ParentAttribute)))
            return new ParameterBinding((_, source) => Expression.Convert(source, type)) { IsParent = true };
        if (parameter.GetCustomAttribute<ServiceAttribute>() is { } service)
            return service.Key is null ? Service(type) : Keyed(type, service.Key);
        if (parameter.GetCustomAttribute<FromKeyedServicesAttribute>() is { Key: string keyed })
            return Keyed(type, keyed);
        if (parameter.GetCustomAttribute<GlobalStateAttribute>() is { } state)
            return State(parameter, state.Key ?? parameter.Name!);
        if (parameter.IsDefined(typeof(EventMessageAttribute)))
            return new ParameterBinding((context, _) => Expression.Call(context, nameof(FieldContext.EventMessage), [type]));
        if (type == typeof(CancellationToken))
            return new ParameterBinding((context, _) => Expression.Property(context, nameof(FieldContext.RequestAborted)));
        if (type == typeof(IResolverContext))
            return new ParameterBinding((context, _) => Expression.Convert(context, type));
        if (type == typeof(ClaimsPrincipal))
            return new ParameterBinding((context, _) => Expression.Call(context, nameof(FieldContext.UserAs), [type]));
        if (type == typeof(HttpContext))
            return State(parameter, nameof(HttpContext));
        if (typeof(IDataLoader).IsAssignableFrom(type))
            return new ParameterBinding((context, _) => Expression.Call(context, nameof(FieldContext.RequestService), [type]));
        return IsService(parameter) ? Service(type) : null;
    }

    // A list counts as a service for the container, whatever it is a list of; here it is an argument.
    private bool IsService(ParameterInfo parameter)
    {
        var member = MemberType.Of(parameter);
        return type(member) && services?.IsService(parameter.ParameterType) == true && !parameter.IsDefined(typeof(IDAttribute));

        bool type(MemberType candidate) => registry.Scalars.Of(candidate.Type) is null && !candidate.Type.IsEnum && candidate.Item is null;
    }

    private ParameterBinding Argument(ParameterInfo parameter, List<InputField> arguments, string origin)
    {
        var index = arguments.Count;
        if (inputs.Of(parameter, index, origin) is { } argument)
            arguments.Add(argument);
        return new ParameterBinding((context, _)
            => Expression.Call(context, nameof(FieldContext.ArgumentAt), [parameter.ParameterType], Expression.Constant(index)));
    }

    // A service of the application needs no scope of the field's own.
    private ParameterBinding Service(Type type) => isSingleton(type)
        ? new((context, _) => Expression.Call(context, nameof(FieldContext.RequestService), [type]))
        : new((context, _) => Expression.Call(context, nameof(FieldContext.Service), [type]));

    private static ParameterBinding Keyed(Type type, string key)
        => new((context, _) => Expression.Call(context, nameof(FieldContext.KeyedService), [type], Expression.Constant(key)));

    // What may be missing has a default: its own, or null.
    private static ParameterBinding State(ParameterInfo parameter, string key)
    {
        var type = parameter.ParameterType;
        if (!parameter.HasDefaultValue && !MemberType.Of(parameter).IsNullable)
            return new((context, _) => Expression.Call(context, nameof(FieldContext.RequiredState), [type], Expression.Constant(key)));
        var missing = parameter is { HasDefaultValue: true, DefaultValue: { } value } ? (Expression)Expression.Constant(value, type) : Expression.Default(type);
        return new((context, _) => Expression.Call(context, nameof(FieldContext.State), [type], Expression.Constant(key), missing));
    }
}
