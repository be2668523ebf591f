using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>The arguments given to a field or a directive.</summary>
/// <param name="Owner">The field or directive.</param>
/// <param name="OwnerName">Its name for messages: <c>Dog.name</c> or <c>@skip</c>.</param>
/// <param name="Given">What the document gives.</param>
/// <param name="Defined">What the schema defines.</param>
internal sealed record ArgumentsUse(ISyntaxNode Owner, string OwnerName, IReadOnlyList<ArgumentNode> Given, IReadOnlyList<InputField> Defined)
{
    public InputField? Definition(string name) => Defined.FirstOrDefault(argument => argument.Name == name);
}
