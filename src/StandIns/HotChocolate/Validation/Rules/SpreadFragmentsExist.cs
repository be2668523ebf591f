using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>5.5.2.1: a fragment that is spread is in the document.</summary>
internal sealed class SpreadFragmentsExist(ValidationContext context) : ValidationRule(context, "sec-Fragment-spread-target-defined")
{
    public override void Spread(FragmentSpreadNode spread, NamedType? parent)
    {
        if (!Context.Fragments.ContainsKey(spread.Name.Value))
            Report($"The fragment `{spread.Name.Value}` does not exist.", spread, ("fragment", spread.Name.Value));
    }
}
