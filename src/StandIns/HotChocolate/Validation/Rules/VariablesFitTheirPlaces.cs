using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>5.8.5: a variable stands only where each of its values is allowed.</summary>
internal sealed class VariablesFitTheirPlaces(ValidationContext context) : ValidationRule(context, "sec-All-Variable-Usages-Are-Allowed")
{
    public override void End()
    {
        foreach (var operation in Context.Document.Definitions.OfType<OperationDefinitionNode>())
            Check(operation);
    }

    private void Check(OperationDefinitionNode operation)
    {
        var declared = new Dictionary<string, VariableDefinitionNode>();
        foreach (var definition in operation.VariableDefinitions)
            declared.TryAdd(definition.Variable.Value, definition);

        foreach (var (position, node) in Context.Reachable(operation).SelectMany(references => references.Variables))
        {
            if (Context.IsFull)
                return;
            if (declared.TryGetValue(position.Name, out var definition) && !IsAllowed(definition, position))
                ReportMisfit(definition, position, node);
        }
    }

    private void ReportMisfit(VariableDefinitionNode definition, VariablePosition position, VariableNode node) => Report(
        $"The variable `${position.Name}` of type `{definition.Type}` cannot stand where a `{position.Type}` is expected.",
        node,
        ("variable", position.Name),
        ("variableType", definition.Type.ToString()),
        ("locationType", position.Type!.ToString()));

    private bool IsAllowed(VariableDefinitionNode definition, VariablePosition position)
    {
        if (position.Type is null || definition.Type.FromSyntax(Context.Schema) is not { } type)
            return true;
        if (position.OneOf && !type.IsNonNull())
            return false;
        if (position.Type.IsNonNull() && !type.IsNonNull())
        {
            var hasDefault = definition.DefaultValue is not (null or NullValueNode) || position.HasDefault;
            return hasDefault && AreCompatible(type, position.Type.Nullable());
        }

        return AreCompatible(type, position.Type);
    }

    private static bool AreCompatible(IType variable, IType location) => (variable, location) switch
    {
        (NonNullType v, NonNullType l) => AreCompatible(v.Inner, l.Inner),
        (_, NonNullType) => false,
        (NonNullType v, _) => AreCompatible(v.Inner, location),
        (ListType v, ListType l) => AreCompatible(v.Element, l.Element),
        _ => variable == location
    };
}
