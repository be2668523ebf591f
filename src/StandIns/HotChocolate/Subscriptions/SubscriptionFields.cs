using System.Reflection;
using HotChocolate.Building;
using HotChocolate.Execution;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Subscriptions;

/// <summary>Gives the fields of the subscription type their events: those of a topic, or those of a method.</summary>
internal sealed class SubscriptionFields(TypeRegistry registry, ParameterBindings bindings, IServiceProviderIsService? services)
{
    private static readonly MethodInfo Topic = typeof(SubscriptionFields).GetMethod(nameof(OfTopic), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly MethodInfo Stream = typeof(SubscriptionFields).GetMethod(nameof(ToStream), BindingFlags.NonPublic | BindingFlags.Static)!;

    public void Apply(OutputField field, MethodInfo method, bool ownsSource, string origin)
    {
        if (method.GetCustomAttribute<SubscribeAttribute>() is not { } subscribe)
            return;
        if (Array.Find(method.GetParameters(), IsMessage)?.ParameterType is not { } message)
            registry.Faults.Add($"{origin}: a subscription takes its message as a parameter with [EventMessage].");
        else if (subscribe.With is { } with)
            field.Source = OfMethod(field, method, with, message, ownsSource, origin);
        else
            field.Source = OfTopic(field, method, message, origin);
    }

    /// <summary>What the subscription type must keep to, and what only it may have.</summary>
    public static void Check(TypeRegistry registry, ObjectType? subscription)
    {
        foreach (var type in registry.All.OfType<ComplexType>())
        {
            foreach (var method in type.Fields.Select(field => field.Member).Where(member => type == subscription || member is MethodInfo))
            {
                var origin = $"{method?.ReflectedType}.{method?.Name}";
                if (type == subscription && method?.IsDefined(typeof(SubscribeAttribute)) != true)
                    registry.Faults.Add($"{origin}: a field of the subscription type is a method with [Subscribe].");
                else if (type != subscription && IsHeardOnlyInSubscriptions((MethodInfo)method!))
                    registry.Faults.Add($"{origin}: only the subscription type has events.");
            }
        }
    }

    private SourceStreamDelegate? OfTopic(OutputField field, MethodInfo method, Type message, string origin)
    {
        var pattern = method.GetCustomAttribute<TopicAttribute>()?.Name ?? method.Name;
        if (TopicName.Parse(pattern, field, out var unknown) is not { } name)
            registry.Faults.Add($"{origin}: the topic `{pattern}` names the argument `{unknown}`, which the field does not have.");
        else if (services?.IsService(typeof(ITopicEventReceiver)) == false)
            registry.Faults.Add($"{origin}: there are no topics. Call AddInMemorySubscriptions.");
        else
            return Topic.MakeGenericMethod(message).CreateDelegate<Func<TopicName, SourceStreamDelegate>>()(name);
        return null;
    }

    private SourceStreamDelegate? OfMethod(OutputField field, MethodInfo method, string with, Type message, bool ownsSource, string origin)
    {
        var source = method.ReflectedType!.GetMethod(with, BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static);
        if (source is null || MessageOf(source.ReturnType) is not { } given || !message.IsAssignableFrom(given))
        {
            registry.Faults.Add($"{origin}: `{with}` must be a public method that gives an ISourceStream<T> or IAsyncEnumerable<T> of {message}.");
            return null;
        }
        List<InputField> asked = [];
        var bound = bindings.Of(source, asked, $"{source.ReflectedType}.{source.Name}");
        var places = asked.ConvertAll(argument => field.Arguments.FindIndex(known => known.Name == argument.Name && known.Type.ToString() == argument.Type.ToString()));
        if (places.IndexOf(-1) is >= 0 and var missing)
        {
            registry.Faults.Add($"{origin}: `{with}` takes the argument `{asked[missing].Name}`, which the field itself does not have so.");
            return null;
        }
        var call = ResolverCompiler.Pipeline(source, ownsSource, bound);
        var adapt = Stream.MakeGenericMethod(given).CreateDelegate<Func<object?, ISourceStream>>();
        return async context =>
            adapt(await call(context.WithArguments([.. places.Select(place => context.Arguments[place])])).ConfigureAwait(false));
    }

    private static SourceStreamDelegate OfTopic<TMessage>(TopicName name) => async context
        => await context.RequestServices.GetRequiredService<ITopicEventReceiver>().SubscribeAsync<TMessage>(name.For(context), context.RequestAborted).ConfigureAwait(false);

    private static ISourceStream ToStream<TMessage>(object? given) => given switch
    {
        ISourceStream stream => stream,
        IAsyncEnumerable<TMessage> events => new EnumerableStream<TMessage>(events),
        _ => throw new InvalidOperationException("A subscription got no events: its method gave null."),
    };

    private static Type? MessageOf(Type given)
    {
        if (given.IsGenericType && given.GetGenericTypeDefinition() is var task && (task == typeof(Task<>) || task == typeof(ValueTask<>)))
            given = given.GetGenericArguments()[0];
        return given.IsGenericType && given.GetGenericTypeDefinition() is var open && (open == typeof(ISourceStream<>) || open == typeof(IAsyncEnumerable<>))
            ? given.GetGenericArguments()[0] : null;
    }

    private static bool IsMessage(ParameterInfo parameter) => parameter.IsDefined(typeof(EventMessageAttribute));

    private static bool IsHeardOnlyInSubscriptions(MethodInfo method) => method.IsDefined(typeof(SubscribeAttribute))
        || method.IsDefined(typeof(TopicAttribute)) || Array.Exists(method.GetParameters(), IsMessage);
}
