using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>5.8.3: a variable that an operation uses, also through fragments, is declared by it.</summary>
internal sealed class UsedVariablesAreDeclared(ValidationContext context) : ValidationRule(context, "sec-All-Variable-Uses-Defined")
{
    public override void End()
    {
        foreach (var operation in Context.Document.Definitions.OfType<OperationDefinitionNode>())
            Check(operation);
    }

    private void Check(OperationDefinitionNode operation)
    {
        var declared = operation.VariableDefinitions.Select(definition => definition.Variable.Value).ToHashSet();
        foreach (var (position, node) in Context.Reachable(operation).SelectMany(references => references.Variables))
        {
            if (Context.IsFull)
                return;
            if (declared.Add(position.Name))
                Report($"The variable `${position.Name}` is not declared.", node, ("variable", position.Name));
        }
    }
}
