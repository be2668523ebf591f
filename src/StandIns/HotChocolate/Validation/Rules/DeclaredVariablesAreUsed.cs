using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>5.8.4: a variable that an operation declares is used by it or by a fragment that it leads to.</summary>
internal sealed class DeclaredVariablesAreUsed(ValidationContext context) : ValidationRule(context, "sec-All-Variables-Used")
{
    public override void End()
    {
        foreach (var operation in Context.Document.Definitions.OfType<OperationDefinitionNode>())
            Check(operation);
    }

    private void Check(OperationDefinitionNode operation)
    {
        if (operation.VariableDefinitions.Count == 0)
            return;
        var used = Context.Reachable(operation).SelectMany(references => references.Variables.Keys).Select(position => position.Name).ToHashSet();
        foreach (var definition in operation.VariableDefinitions)
        {
            if (!used.Contains(definition.Variable.Value))
                Report($"The variable `${definition.Variable.Value}` is not used.", definition, ("variable", definition.Variable.Value));
        }
    }
}
