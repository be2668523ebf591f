using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>5.2.2.1: an operation without a name is the only one.</summary>
internal sealed class AnonymousOperationsAreAlone(ValidationContext context) : ValidationRule(context, "sec-Lone-Anonymous-Operation")
{
    public override void Operation(OperationDefinitionNode operation, ObjectType? root)
    {
        if (operation.Name is null && Context.Document.Definitions.OfType<OperationDefinitionNode>().Skip(1).Any())
            Report("An operation without a name must be the only operation of its document.", operation);
    }
}
