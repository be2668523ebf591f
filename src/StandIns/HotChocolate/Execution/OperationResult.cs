using HotChocolate.Execution.Serialization;

namespace HotChocolate.Execution;

/// <summary>The result of a query or mutation.</summary>
internal sealed record OperationResult : IOperationResult
{
    public IReadOnlyList<IError>? Errors { get; init; }

    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    /// <summary>The data; null when a null went all the way up, or nothing was executed.</summary>
    public ResultData? Data { get; init; }

    /// <summary>Whether the operation was executed, so that the response has <c>data</c> even when it is null.</summary>
    public bool IsExecuted { get; init; }

    /// <summary>Whether the operation's kind was refused.</summary>
    public bool IsKindRefused { get; init; }

    public static OperationResult Refused(params IReadOnlyList<IError> errors) => new() { Errors = errors };
}
