using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Extensions.Hosting;

/// <summary>Adds GraphQL to a host.</summary>
public static class HotChocolateAspNetCoreHostingBuilderExtensions
{
    /// <summary>The same as <see cref="HotChocolateAspNetCoreServiceCollectionExtensions.AddGraphQLServer"/> on the host's services.</summary>
    /// <param name="builder">The host.</param>
    /// <param name="schemaName">The schema's name; null for the one schema that most applications have.</param>
    /// <param name="maxAllowedRequestSize">The most bytes that a request may have.</param>
    /// <param name="disableDefaultSecurity">Leaves limits and introspection to what the application says.</param>
    public static IRequestExecutorBuilder AddGraphQL(
        this IHostApplicationBuilder builder, string? schemaName = default, int maxAllowedRequestSize = 20 * 1000 * 1024, bool disableDefaultSecurity = false)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Services.AddGraphQLServer(schemaName, maxAllowedRequestSize, disableDefaultSecurity);
    }
}
