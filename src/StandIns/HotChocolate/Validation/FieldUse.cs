using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>A selected field and what the schema says of it.</summary>
/// <param name="Id">Numbers the document's fields, from 0.</param>
/// <param name="Node">The field as selected.</param>
/// <param name="Parent">The type it is selected of; null when that is unknown.</param>
/// <param name="Definition">The field of that type; null when there is none.</param>
internal sealed record FieldUse(int Id, FieldNode Node, NamedType? Parent, OutputField? Definition)
{
    /// <summary>The name under which the response carries the value.</summary>
    public string ResponseName => (Node.Alias ?? Node.Name).Value;
}
