using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>An operation nests no more fields than the application allows.</summary>
internal sealed class OperationsAreNotTooDeep(ValidationContext context) : ValidationRule(context, null)
{
    private readonly Dictionary<string, int> _fragments = [];

    public override void End()
    {
        if (Context.Settings.MaxExecutionDepth is not { } max)
            return;
        foreach (var operation in Context.Document.Definitions.OfType<OperationDefinitionNode>())
        {
            var depth = Depth(operation.SelectionSet);
            if (depth > max)
                ReportDepth(operation, depth, max);
        }
    }

    private void ReportDepth(OperationDefinitionNode operation, int depth, int max) => Report(
        $"The GraphQL document has an execution depth of {depth} which exceeds the max allowed execution depth of {max}.",
        operation,
        ("allowedExecutionDepth", max),
        ("detectedExecutionDepth", depth));

    private int Depth(SelectionSetNode selectionSet)
    {
        var deepest = 0;
        foreach (var selection in selectionSet.Selections)
            deepest = Math.Max(deepest, Depth(selection));
        return deepest;
    }

    private int Depth(ISelectionNode selection) => selection switch
    {
        FieldNode field when Context.Settings.SkipIntrospectionFields && field.Name.Value.StartsWith("__", StringComparison.Ordinal) => 0,
        FieldNode field => field.SelectionSet is null ? 1 : 1 + Depth(field.SelectionSet),
        InlineFragmentNode fragment => Depth(fragment.SelectionSet),
        FragmentSpreadNode spread => Depth(spread),
        _ => 0
    };

    // A fragment is measured once. The 0 that it begins with ends the recursion where fragments form a cycle, which another rule reports.
    private int Depth(FragmentSpreadNode spread)
    {
        var name = spread.Name.Value;
        if (_fragments.TryGetValue(name, out var known) || !Context.Fragments.TryGetValue(name, out var fragment))
            return known;
        _fragments[name] = 0;
        return _fragments[name] = Depth(fragment.SelectionSet);
    }
}
