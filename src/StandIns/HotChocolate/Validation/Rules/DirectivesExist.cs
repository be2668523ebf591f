using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>5.7.1: a directive is one that the schema has.</summary>
internal sealed class DirectivesExist(ValidationContext context) : ValidationRule(context, "sec-Directives-Are-Defined")
{
    public override void Directives(IReadOnlyList<DirectiveNode> directives, string location)
    {
        foreach (var directive in directives)
        {
            if (!Context.Schema.Directives.ContainsKey(directive.Name.Value))
                Report($"The directive `@{directive.Name.Value}` does not exist.", directive, ("directive", directive.Name.Value));
        }
    }
}
