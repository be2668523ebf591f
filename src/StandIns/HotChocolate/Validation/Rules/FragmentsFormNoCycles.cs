using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>5.5.2.2: no fragment leads back to itself.</summary>
internal sealed class FragmentsFormNoCycles(ValidationContext context) : ValidationRule(context, "sec-Fragment-spreads-must-not-form-cycles")
{
    private readonly HashSet<string> _done = [];
    private readonly HashSet<string> _open = [];

    public override void End()
    {
        foreach (var fragment in Context.Fragments.Values)
            Follow(fragment);
    }

    private void Follow(FragmentDefinitionNode fragment)
    {
        if (!_done.Add(fragment.Name.Value))
            return;
        _open.Add(fragment.Name.Value);
        foreach (var name in Context.References[fragment].Fragments)
        {
            if (_open.Contains(name))
                Report($"The fragment `{fragment.Name.Value}` leads back to itself through `{name}`.", fragment, ("fragment", fragment.Name.Value));
            else if (Context.Fragments.TryGetValue(name, out var next))
                Follow(next);
        }

        _open.Remove(fragment.Name.Value);
    }
}
