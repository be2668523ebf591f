using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>5.5.1.2: a fragment is on a type that the schema has.</summary>
internal sealed class FragmentTypesExist(ValidationContext context) : ValidationRule(context, "sec-Fragment-Spread-Type-Existence")
{
    public override void Fragment(FragmentDefinitionNode fragment, NamedType? type) => Check(fragment.TypeCondition);

    public override void InlineFragment(InlineFragmentNode fragment, NamedType? parent)
    {
        if (fragment.TypeCondition is not null)
            Check(fragment.TypeCondition);
    }

    private void Check(NamedTypeNode type)
    {
        if (!Context.Schema.Types.ContainsKey(type.Name.Value))
            Report($"The type `{type.Name.Value}` does not exist.", type, ("typeCondition", type.Name.Value));
    }
}
