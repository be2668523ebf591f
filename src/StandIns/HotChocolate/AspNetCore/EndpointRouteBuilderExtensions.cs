using HotChocolate.AspNetCore;
using HotChocolate.AspNetCore.Extensions;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Serves GraphQL over HTTP.</summary>
public static class EndpointRouteBuilderExtensions
{
    /// <summary>
    /// Serves a schema: POST and GET execute requests, WebSockets (where the application uses them) any number of them on one connection, GET with <c>?sdl</c> or below
    /// <c>/schema</c> gives the schema, and a browser gets a page that says what this is.
    /// </summary>
    /// <param name="endpointRouteBuilder">The application.</param>
    /// <param name="path">Where.</param>
    /// <param name="schemaName">Which schema; null for the one schema that most applications have.</param>
    public static GraphQLEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpointRouteBuilder, string path = "/graphql", string? schemaName = null)
    {
        ArgumentNullException.ThrowIfNull(endpointRouteBuilder);
        ArgumentNullException.ThrowIfNull(path);
        var executor = new Lazy<RequestExecutor>(
            () => endpointRouteBuilder.ServiceProvider.GetRequiredService<RequestExecutors>().Get(schemaName ?? SchemaConfiguration.DefaultName));
        path = path.TrimEnd('/');
        return new GraphQLEndpointConventionBuilder(
            endpointRouteBuilder.MapPost(path, (RequestDelegate)(context => new PostEndpoint(executor.Value).InvokeAsync(context))),
            endpointRouteBuilder.MapGet(path, (RequestDelegate)(context => new GetEndpoint(executor.Value).InvokeAsync(context))),
            endpointRouteBuilder.MapGet(path + "/schema", (RequestDelegate)(context => SchemaEndpoint.InvokeAsync(context, executor.Value))),
            endpointRouteBuilder.MapGet(path + "/schema.graphql", (RequestDelegate)(context => SchemaEndpoint.InvokeAsync(context, executor.Value))));
    }

    /// <summary>Sets how the endpoints serve.</summary>
    public static GraphQLEndpointConventionBuilder WithOptions(this GraphQLEndpointConventionBuilder builder, GraphQLServerOptions serverOptions)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.WithMetadata(serverOptions);
    }
}
