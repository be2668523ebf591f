using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>5.5.1.4: an operation leads to each fragment.</summary>
internal sealed class FragmentsAreUsed(ValidationContext context) : ValidationRule(context, "sec-Fragments-Must-Be-Used")
{
    public override void End()
    {
        var reachable = Context.Reachable(Context.Document.Definitions.OfType<OperationDefinitionNode>());
        var used = reachable.SelectMany(references => references.Fragments).ToHashSet();
        foreach (var fragment in Context.Document.Definitions.OfType<FragmentDefinitionNode>())
        {
            if (!used.Contains(fragment.Name.Value))
                Report($"The fragment `{fragment.Name.Value}` is not used.", fragment, ("fragment", fragment.Name.Value));
        }
    }
}
