using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>5.2.3.1: a subscription selects one field, and none of introspection.</summary>
internal sealed class SubscriptionsHaveOneField(ValidationContext context) : ValidationRule(context, "sec-Single-root-field")
{
    public override void End()
    {
        foreach (var operation in Context.Document.Definitions.OfType<OperationDefinitionNode>())
        {
            if (operation.Operation == OperationType.Subscription)
                Check(operation);
        }
    }

    private void Check(OperationDefinitionNode subscription)
    {
        var fields = FlatSelection.Of(Context, subscription.SelectionSet);
        if (fields.Select(field => field.ResponseName).Distinct().Skip(1).Any())
            Report("A subscription must select exactly one field.", subscription);
        if (fields.Find(field => field.Node.Name.Value.StartsWith("__", StringComparison.Ordinal)) is { } meta)
            Report("A subscription cannot select an introspection field.", meta.Node);
    }
}
