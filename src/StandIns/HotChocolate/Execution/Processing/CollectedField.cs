using HotChocolate.Language;

namespace HotChocolate.Execution.Processing;

/// <summary>One place of the document that asks for a field.</summary>
/// <param name="Node">The field as it stands there.</param>
/// <param name="Conditions">The conditions (bits) that must all be fulfilled there.</param>
/// <param name="Position">Counts the places of a selection set as they are met.</param>
internal readonly record struct CollectedField(FieldNode Node, ulong Conditions, int Position);
