using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>Checks a document against a schema: section 5 of the specification, and the limits that an application sets.</summary>
internal static class DocumentValidator
{
    /// <summary>The errors found, at most <see cref="ValidationSettings.MaxErrors" />; none when the document may be executed.</summary>
    public static IReadOnlyList<IError> Validate(Schema schema, DocumentNode document, ValidationSettings settings)
    {
        var context = new ValidationContext(schema, document, settings);
        new DocumentWalk(context, ValidationRules.For(context)).Run();
        return context.Errors;
    }
}
