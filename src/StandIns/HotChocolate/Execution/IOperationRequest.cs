namespace HotChocolate.Execution;

/// <summary>A request: a document, which of its operations, and the variables. Made with <see cref="OperationRequestBuilder"/>.</summary>
public interface IOperationRequest
{
    /// <summary>The name of the operation; null when the document has only one.</summary>
    string? OperationName { get; }

    /// <summary>The variables as they were given.</summary>
    IReadOnlyDictionary<string, object?>? VariableValues { get; }
}
