using HotChocolate.CostAnalysis;
using HotChocolate.Execution.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds GraphQL over HTTP to an application.</summary>
public static class HotChocolateAspNetCoreServiceCollectionExtensions
{
    /// <summary>
    /// Adds a GraphQL schema that is served over HTTP. Unless <paramref name="disableDefaultSecurity"/> is set, operations are weighed
    /// and limited, and introspection is refused outside development. Faults of the schema stop the host's start.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="schemaName">The schema's name; null for the one schema that most applications have.</param>
    /// <param name="maxAllowedRequestSize">The most bytes that a request may have.</param>
    /// <param name="disableDefaultSecurity">Leaves limits and introspection to what the application says.</param>
    public static IRequestExecutorBuilder AddGraphQLServer(
        this IServiceCollection services, string? schemaName = default, int maxAllowedRequestSize = 20 * 1000 * 1024, bool disableDefaultSecurity = false)
    {
        var builder = (RequestExecutorBuilder)services.AddGraphQL(schemaName);
        builder.Configuration.MaxRequestSize = maxAllowedRequestSize;
        if (!disableDefaultSecurity)
        {
            builder.Configuration.Costs ??= new CostOptions();
            builder.Configuration.HasDefaultSecurity = true;
        }
        return builder;
    }
}
