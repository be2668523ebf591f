using GreenDonut;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds GraphQL to an application.</summary>
public static class RequestExecutorServiceCollectionExtensions
{
    /// <summary>Adds a GraphQL schema without limits, as unit tests use it.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="schemaName">The schema's name; null for the one schema that most applications have.</param>
    public static IRequestExecutorBuilder AddGraphQL(this IServiceCollection services, string? schemaName = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var name = schemaName ?? SchemaConfiguration.DefaultName;
        var known = services.Select(service => service.ServiceType == typeof(SchemaConfiguration) ? service.ImplementationInstance : null)
            .OfType<SchemaConfiguration>().FirstOrDefault(configuration => configuration.Name == name);
        if (known is not null)
            return new RequestExecutorBuilder(services, known);
        var added = new SchemaConfiguration(name, services);
        services.AddSingleton(added);
        services.TryAddSingleton<RequestExecutors>();
        services.AddHostedService<SchemaStartup>();
        services.TryAddScoped<BatchScheduler>();
        services.TryAddScoped<IBatchScheduler>(provider => provider.GetRequiredService<BatchScheduler>());
        services.TryAddScoped<DataLoaderScope>();
        services.TryAddTransient<DataLoaderOptions>();
        return new RequestExecutorBuilder(services, added);
    }
}
