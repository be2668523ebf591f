namespace HotChocolate.Execution;

/// <summary>Further ways to execute.</summary>
public static class RequestExecutorExtensions
{
    /// <summary>Executes a document.</summary>
    public static Task<IExecutionResult> ExecuteAsync(this IRequestExecutor executor, string query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(executor);
        return executor.ExecuteAsync(OperationRequestBuilder.New().SetDocument(query).Build(), cancellationToken);
    }

    /// <summary>Executes a request that is made step by step.</summary>
    public static Task<IExecutionResult> ExecuteAsync(
        this IRequestExecutor executor, Action<OperationRequestBuilder> buildRequest, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(executor);
        ArgumentNullException.ThrowIfNull(buildRequest);
        var builder = OperationRequestBuilder.New();
        buildRequest(builder);
        return executor.ExecuteAsync(builder.Build(), cancellationToken);
    }
}
