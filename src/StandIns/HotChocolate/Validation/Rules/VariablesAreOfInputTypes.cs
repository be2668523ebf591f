using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>5.8.2: a variable is of a type that values can be given for.</summary>
internal sealed class VariablesAreOfInputTypes(ValidationContext context) : ValidationRule(context, "sec-Variables-Are-Input-Types")
{
    public override void Variable(VariableDefinitionNode variable)
    {
        var type = variable.Type.FromSyntax(Context.Schema);
        var name = variable.Variable.Value;
        if (type?.Named().IsInput() != true)
            Report($"The type `{variable.Type}` of the variable `${name}` is no input type.", variable, ("variable", name));
    }
}
