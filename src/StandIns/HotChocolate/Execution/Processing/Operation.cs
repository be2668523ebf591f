using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>An operation compiled against the schema. It is made once and serves all requests for it.</summary>
internal sealed class Operation(OperationDefinitionNode definition, ObjectType rootType, SelectionSet root, IReadOnlyList<Condition> conditions)
{
    public OperationDefinitionNode Definition { get; } = definition;

    public ObjectType RootType { get; } = rootType;

    public SelectionSet Root { get; } = root;

    public OperationType Kind => Definition.Operation;

    /// <summary>The bits of the conditions that these variables fulfil.</summary>
    public ulong Fulfilled(VariableValues variables)
    {
        ulong fulfilled = 0;
        // Compiled last: conditions of nested selection sets are known from the start, because the compiler reads the whole document for them.
        for (var i = 0; i < conditions.Count; i++)
        {
            if (variables.TryGet(conditions[i].Variable, out var value) && value is bool given && given == conditions[i].Value)
                fulfilled |= 1UL << i;
        }
        return fulfilled;
    }
}
