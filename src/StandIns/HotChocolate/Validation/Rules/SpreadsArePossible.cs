using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>5.5.2.3: some object is of both the fragment's type and the type that it is spread in.</summary>
internal sealed class SpreadsArePossible(ValidationContext context) : ValidationRule(context, "sec-Fragment-spread-is-possible")
{
    public override void Spread(FragmentSpreadNode spread, NamedType? parent)
    {
        if (Context.Fragments.TryGetValue(spread.Name.Value, out var fragment))
            Check(spread, fragment.TypeCondition, parent);
    }

    public override void InlineFragment(InlineFragmentNode fragment, NamedType? parent)
    {
        if (fragment.TypeCondition is not null)
            Check(fragment, fragment.TypeCondition, parent);
    }

    private void Check(ISyntaxNode spread, NamedTypeNode condition, NamedType? parent)
    {
        if (parent is null || !Context.Schema.Types.TryGetValue(condition.Name.Value, out var type) || !type.IsComposite() || type == parent)
            return;
        if (!Schema.PossibleTypes(type).Intersect(Schema.PossibleTypes(parent)).Any())
            Report($"No `{parent.Name}` can be a `{type.Name}`.", spread, ("type", parent.Name), ("typeCondition", type.Name));
    }
}
