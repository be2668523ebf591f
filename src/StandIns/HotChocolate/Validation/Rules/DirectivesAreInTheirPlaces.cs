using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>5.7.2: a directive stands where its definition allows it.</summary>
internal sealed class DirectivesAreInTheirPlaces(ValidationContext context) : ValidationRule(context, "sec-Directives-Are-In-Valid-Locations")
{
    public override void Directives(IReadOnlyList<DirectiveNode> directives, string location)
    {
        foreach (var directive in directives)
        {
            if (Context.Schema.Directives.TryGetValue(directive.Name.Value, out var definition) && !definition.Locations.Contains(location))
                Report($"The directive `@{directive.Name.Value}` cannot stand on `{location}`.", directive, ("directive", directive.Name.Value));
        }
    }
}
