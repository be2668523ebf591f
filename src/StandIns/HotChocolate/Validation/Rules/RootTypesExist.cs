using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>The schema has a root type for each operation.</summary>
internal sealed class RootTypesExist(ValidationContext context) : ValidationRule(context, null)
{
    public override void Operation(OperationDefinitionNode operation, ObjectType? root)
    {
        if (root is null)
            Report($"The schema has no type `{operation.Operation}`.", operation);
    }
}
