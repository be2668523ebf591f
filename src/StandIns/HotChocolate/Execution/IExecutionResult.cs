namespace HotChocolate.Execution;

/// <summary>The result of a request.</summary>
public interface IExecutionResult;
