using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>5.2.1.1: no two operations have the same name.</summary>
internal sealed class OperationNamesAreUnique(ValidationContext context) : ValidationRule(context, "sec-Operation-Name-Uniqueness")
{
    private readonly HashSet<string> _names = [];

    public override void Operation(OperationDefinitionNode operation, ObjectType? root)
    {
        if (operation.Name is { } name && !_names.Add(name.Value))
            Report($"The operation name `{name.Value}` is not unique.", operation, ("operation", name.Value));
    }
}
