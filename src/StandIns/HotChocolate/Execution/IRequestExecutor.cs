namespace HotChocolate.Execution;

/// <summary>Executes requests against one schema.</summary>
public interface IRequestExecutor
{
    /// <summary>The schema.</summary>
    ISchema Schema { get; }

    /// <summary>Executes a request. What goes wrong is told in the result's errors.</summary>
    Task<IExecutionResult> ExecuteAsync(IOperationRequest request, CancellationToken cancellationToken = default);
}
