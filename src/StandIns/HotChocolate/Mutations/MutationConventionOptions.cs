namespace HotChocolate.Types;

/// <summary>The names that the mutation conventions give.</summary>
public sealed class MutationConventionOptions
{
    /// <summary>The one argument: <c>input</c>.</summary>
    public string? InputArgumentName { get; set; } = "input";

    /// <summary>The input type: <c>{MutationName}Input</c>.</summary>
    public string? InputTypeNamePattern { get; set; } = "{MutationName}Input";

    /// <summary>The payload type: <c>{MutationName}Payload</c>.</summary>
    public string? PayloadTypeNamePattern { get; set; } = "{MutationName}Payload";

    /// <summary>The union of errors: <c>{MutationName}Error</c>.</summary>
    public string? PayloadErrorTypeNamePattern { get; set; } = "{MutationName}Error";

    /// <summary>The payload's field with the errors: <c>errors</c>.</summary>
    public string? PayloadErrorsFieldName { get; set; } = "errors";

    /// <summary>Whether every mutation follows the conventions, or only those that are marked.</summary>
    public bool ApplyToAllMutations { get; set; } = true;
}
