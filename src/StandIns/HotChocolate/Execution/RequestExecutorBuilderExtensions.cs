using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution;

/// <summary>Builds and executes without a host, as tests do.</summary>
public static class RequestExecutorBuilderExtensions
{
    /// <summary>The schema. Fails with <see cref="SchemaException"/> when it has faults.</summary>
    public static async ValueTask<ISchema> BuildSchemaAsync(this IRequestExecutorBuilder builder, CancellationToken cancellationToken = default)
        => (await builder.BuildRequestExecutorAsync(cancellationToken).ConfigureAwait(false)).Schema;

    /// <summary>An executor with services of its own. Fails with <see cref="SchemaException"/> when the schema has faults.</summary>
    public static ValueTask<IRequestExecutor> BuildRequestExecutorAsync(this IRequestExecutorBuilder builder, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(builder);
        cancellationToken.ThrowIfCancellationRequested();
        // The executor lives as long as its services do: until it is collected.
        var services = builder.Services.BuildServiceProvider();
        return new ValueTask<IRequestExecutor>(services.GetRequiredService<RequestExecutors>().Get(builder.Name));
    }

    /// <summary>Executes a request against an executor of its own.</summary>
    public static async Task<IExecutionResult> ExecuteRequestAsync(
        this IRequestExecutorBuilder builder, IOperationRequest request, CancellationToken cancellationToken = default)
    {
        var executor = await builder.BuildRequestExecutorAsync(cancellationToken).ConfigureAwait(false);
        return await executor.ExecuteAsync(request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Executes a document against an executor of its own.</summary>
    public static Task<IExecutionResult> ExecuteRequestAsync(
        this IRequestExecutorBuilder builder, string query, CancellationToken cancellationToken = default)
        => builder.ExecuteRequestAsync(OperationRequestBuilder.New().SetDocument(query).Build(), cancellationToken);
}
