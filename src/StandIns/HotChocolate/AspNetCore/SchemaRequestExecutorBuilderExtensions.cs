using System.Reflection;
using GreenDonut;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Says which types a schema has.</summary>
public static class SchemaRequestExecutorBuilderExtensions
{
    /// <summary>A query type whose fields all come from extensions.</summary>
    public static IRequestExecutorBuilder AddQueryType(this IRequestExecutorBuilder builder)
        => builder.Configure(configuration => configuration.Query = TheOne(configuration.Query, typeof(object)));

    /// <summary>The query type is that of this class.</summary>
    public static IRequestExecutorBuilder AddQueryType<T>(this IRequestExecutorBuilder builder)
        where T : class => builder.Configure(configuration => configuration.Query = TheOne(configuration.Query, typeof(T)));

    /// <summary>A mutation type whose fields all come from extensions.</summary>
    public static IRequestExecutorBuilder AddMutationType(this IRequestExecutorBuilder builder)
        => builder.Configure(configuration => configuration.Mutation = TheOne(configuration.Mutation, typeof(object)));

    /// <summary>The mutation type is that of this class.</summary>
    public static IRequestExecutorBuilder AddMutationType<T>(this IRequestExecutorBuilder builder)
        where T : class => builder.Configure(configuration => configuration.Mutation = TheOne(configuration.Mutation, typeof(T)));

    /// <summary>A subscription type whose fields all come from extensions.</summary>
    public static IRequestExecutorBuilder AddSubscriptionType(this IRequestExecutorBuilder builder)
        => builder.Configure(configuration => configuration.Subscription = TheOne(configuration.Subscription, typeof(object)));

    /// <summary>The subscription type is that of this class.</summary>
    public static IRequestExecutorBuilder AddSubscriptionType<T>(this IRequestExecutorBuilder builder)
        where T : class => builder.Configure(configuration => configuration.Subscription = TheOne(configuration.Subscription, typeof(T)));

    /// <summary>A further type; needed for those that no field names, such as the members of unions and the implementers of interfaces.</summary>
    public static IRequestExecutorBuilder AddType<T>(this IRequestExecutorBuilder builder) => builder.AddType(type: typeof(T));

    /// <summary>A further type.</summary>
    public static IRequestExecutorBuilder AddType(this IRequestExecutorBuilder builder, Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.IsDefined(typeof(ExtendObjectTypeAttribute), inherit: false)
            ? builder.AddTypeExtension(type)
            : builder.Configure(configuration => configuration.Types.Add(type));
    }

    /// <summary>A further object type.</summary>
    public static IRequestExecutorBuilder AddObjectType<T>(this IRequestExecutorBuilder builder)
        => builder.AddType<T>().Configure(configuration => configuration.Kinds[typeof(T)] = TypeKind.Object);

    /// <summary>A further interface.</summary>
    public static IRequestExecutorBuilder AddInterfaceType<T>(this IRequestExecutorBuilder builder)
        => builder.AddType<T>().Configure(configuration => configuration.Kinds[typeof(T)] = TypeKind.Interface);

    /// <summary>A further union; its members are the registered object types that implement the C# type.</summary>
    public static IRequestExecutorBuilder AddUnionType<T>(this IRequestExecutorBuilder builder)
        => builder.AddType<T>().Configure(configuration => configuration.Kinds[typeof(T)] = TypeKind.Union);

    /// <summary>A further enum.</summary>
    public static IRequestExecutorBuilder AddEnumType<T>(this IRequestExecutorBuilder builder)
        where T : struct, Enum => builder.AddType<T>();

    /// <summary>A class with <see cref="ExtendObjectTypeAttribute"/> whose members become fields of another type.</summary>
    public static IRequestExecutorBuilder AddTypeExtension<T>(this IRequestExecutorBuilder builder) => builder.AddTypeExtension(type: typeof(T));

    /// <summary>A class with <see cref="ExtendObjectTypeAttribute"/> whose members become fields of another type.</summary>
    public static IRequestExecutorBuilder AddTypeExtension(this IRequestExecutorBuilder builder, Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (type.GetCustomAttribute<ExtendObjectTypeAttribute>() is null)
            throw new ArgumentException($"{type} has no [ExtendObjectType].", nameof(type));
        return builder.Configure(configuration => configuration.Extensions.Add(type));
    }

    /// <summary>A data loader, one object a request. Resolvers take it as a plain parameter.</summary>
    public static IRequestExecutorBuilder AddDataLoader<T>(this IRequestExecutorBuilder builder)
        where T : class, IDataLoader
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddScoped(DataLoaderScope.Resolve<T>);
        return builder;
    }

    /// <summary>A data loader that resolvers take as <typeparamref name="TService"/>.</summary>
    public static IRequestExecutorBuilder AddDataLoader<TService, TImplementation>(this IRequestExecutorBuilder builder)
        where TService : class, IDataLoader
        where TImplementation : class, TService
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddScoped(DataLoaderScope.Resolve<TImplementation>);
        builder.Services.TryAddScoped<TService>(services => services.GetRequiredService<TImplementation>());
        return builder;
    }

    private static Type TheOne(Type? known, Type root) => known is null || known == root
        ? root
        : throw new ArgumentException($"The schema has the root type {known} already, so that it cannot have {root} as well.");

    internal static IRequestExecutorBuilder Configure(this IRequestExecutorBuilder builder, Action<SchemaConfiguration> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        configure(((RequestExecutorBuilder)builder).Configuration);
        return builder;
    }
}
