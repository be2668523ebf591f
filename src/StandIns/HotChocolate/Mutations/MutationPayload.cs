namespace HotChocolate.Types;

/// <summary>What a mutation came to: its result, or the errors.</summary>
internal sealed record MutationPayload(object? Result, IReadOnlyList<object>? Errors);
