using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>5.8.1: an operation declares no variable twice.</summary>
internal sealed class VariablesAreUnique(ValidationContext context) : ValidationRule(context, "sec-Variable-Uniqueness")
{
    public override void Operation(OperationDefinitionNode operation, ObjectType? root)
    {
        var names = new HashSet<string>();
        foreach (var definition in operation.VariableDefinitions)
        {
            if (!names.Add(definition.Variable.Value))
                Report($"The variable `${definition.Variable.Value}` is declared more than once.", definition, ("variable", definition.Variable.Value));
        }
    }
}
