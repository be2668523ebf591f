namespace HotChocolate.Execution;

/// <summary>The result of a query or mutation.</summary>
public interface IOperationResult : IExecutionResult
{
    /// <summary>What went wrong; null when nothing did.</summary>
    IReadOnlyList<IError>? Errors { get; }

    /// <summary>Facts about the execution; null when there are none.</summary>
    IReadOnlyDictionary<string, object?>? Extensions { get; }
}
