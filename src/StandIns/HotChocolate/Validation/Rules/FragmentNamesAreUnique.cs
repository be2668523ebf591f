using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>5.5.1.1: no two fragments have the same name.</summary>
internal sealed class FragmentNamesAreUnique(ValidationContext context) : ValidationRule(context, "sec-Fragment-Name-Uniqueness")
{
    public override void Fragment(FragmentDefinitionNode fragment, NamedType? type)
    {
        if (Context.Fragments[fragment.Name.Value] != fragment)
            Report($"The fragment name `{fragment.Name.Value}` is not unique.", fragment, ("fragment", fragment.Name.Value));
    }
}
