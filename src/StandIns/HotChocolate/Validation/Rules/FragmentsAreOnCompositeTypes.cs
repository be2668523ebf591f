using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>5.5.1.3: a fragment is on an object type, an interface or a union.</summary>
internal sealed class FragmentsAreOnCompositeTypes(ValidationContext context) : ValidationRule(context, "sec-Fragments-On-Composite-Types")
{
    public override void Fragment(FragmentDefinitionNode fragment, NamedType? type) => Check(fragment.TypeCondition);

    public override void InlineFragment(InlineFragmentNode fragment, NamedType? parent)
    {
        if (fragment.TypeCondition is not null)
            Check(fragment.TypeCondition);
    }

    private void Check(NamedTypeNode node)
    {
        if (Context.Schema.Types.TryGetValue(node.Name.Value, out var type) && !type.IsComposite())
            Report($"A fragment cannot be on `{type.Name}`, of which nothing can be selected.", node, ("typeCondition", type.Name));
    }
}
