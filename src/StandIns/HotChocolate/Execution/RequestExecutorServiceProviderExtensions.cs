using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution;

/// <summary>Executes within an application, without a request over HTTP.</summary>
public static class RequestExecutorServiceProviderExtensions
{
    /// <summary>Executes a request against a schema of the application's.</summary>
    public static async Task<IExecutionResult> ExecuteRequestAsync(
        this IServiceProvider services, IOperationRequest request, string? schemaName = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(services);
        var executor = services.GetRequiredService<RequestExecutors>().Get(schemaName ?? SchemaConfiguration.DefaultName);
        return await executor.ExecuteAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
