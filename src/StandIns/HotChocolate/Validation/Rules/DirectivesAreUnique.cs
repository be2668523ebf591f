using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>5.7.3: a directive that is not repeatable stands once in a place.</summary>
internal sealed class DirectivesAreUnique(ValidationContext context) : ValidationRule(context, "sec-Directives-Are-Unique-Per-Location")
{
    public override void Directives(IReadOnlyList<DirectiveNode> directives, string location)
    {
        if (directives.Count < 2)
            return;
        var names = new HashSet<string>();
        foreach (var directive in directives)
        {
            if (!names.Add(directive.Name.Value) && Context.Schema.Directives.GetValueOrDefault(directive.Name.Value)?.IsRepeatable == false)
                Report($"The directive `@{directive.Name.Value}` stands more than once in one place.", directive, ("directive", directive.Name.Value));
        }
    }
}
