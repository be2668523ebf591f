using HotChocolate.Language;

namespace HotChocolate.Execution.Processing;

/// <summary>One place of the document that asks for a field, with the conditions (bits) that must all be fulfilled there.</summary>
internal readonly record struct CollectedField(FieldNode Node, ulong Conditions);
