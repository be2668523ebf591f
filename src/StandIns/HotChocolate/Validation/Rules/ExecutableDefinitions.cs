using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>5.1.1: a document to execute holds operations and fragments only.</summary>
internal sealed class ExecutableDefinitions(ValidationContext context) : ValidationRule(context, "sec-Executable-Definitions")
{
    public override void Definition(IDefinitionNode definition)
    {
        if (definition is not IExecutableDefinitionNode)
            Report("A document that is executed can hold operations and fragments only.", definition, ("kind", definition.Kind.ToString()));
    }
}
