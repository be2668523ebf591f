namespace CpmTracker.Fuzzing;

/// <summary>A document, and the variables that are sent with it.</summary>
/// <param name="Text">The document.</param>
/// <param name="Variables">The variables' values: null, booleans, numbers, strings, lists and dictionaries.</param>
public sealed record GeneratedDocument(string Text, IReadOnlyDictionary<string, object?> Variables);
