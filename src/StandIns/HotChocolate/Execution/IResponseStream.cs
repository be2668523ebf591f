namespace HotChocolate.Execution;

/// <summary>The result of a subscription: a result an event. Disposing it ends the subscription.</summary>
public interface IResponseStream : IExecutionResult, IAsyncDisposable
{
    /// <summary>The results as the events come; to be read once.</summary>
    IAsyncEnumerable<IOperationResult> ReadResultsAsync();
}
