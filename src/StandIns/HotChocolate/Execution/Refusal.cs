namespace HotChocolate.Execution;

/// <summary>What a pipeline gives instead of a value that the caller may not have. It is returned and not thrown: a request can ask for thousands of such fields.</summary>
internal sealed record Refusal(IError Error);
