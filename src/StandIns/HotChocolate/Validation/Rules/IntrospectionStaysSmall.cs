using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>
/// An operation asks for the lists of introspection only so often, under whatever aliases and through whatever fragments. Each of them can be as long as the schema,
/// and no weight of a field tells how long that is.
/// </summary>
internal sealed class IntrospectionStaysSmall(ValidationContext context) : ValidationRule(context, null)
{
    // What tools ask for are ten lists: types, fields, arguments, …
    private const int MostLists = 30;

    private readonly Dictionary<SelectionSetNode, int> _lists = [];

    public override void End()
    {
        foreach (var operation in Context.Document.Definitions.OfType<OperationDefinitionNode>())
        {
            if (Lists(operation.SelectionSet) > MostLists)
                Report($"The operation asks for more than {MostLists} lists of introspection.", [operation], ErrorCodes.IntrospectionTooDeep);
        }
    }

    // A set is counted once. The 0 that it begins with ends the recursion where fragments form a cycle, which another rule reports.
    private int Lists(SelectionSetNode set)
    {
        if (_lists.TryGetValue(set, out var known))
            return known;
        _lists[set] = 0;
        var lists = 0;
        foreach (var selection in set.Selections)
            lists = Math.Min(MostLists + 1, lists + Lists(selection));
        return _lists[set] = lists;
    }

    private int Lists(ISelectionNode selection) => selection switch
    {
        FieldNode { SelectionSet: { } inside } field => Lists(inside) + (IsList(field) ? 1 : 0),
        InlineFragmentNode fragment => Lists(fragment.SelectionSet),
        FragmentSpreadNode spread when Context.Fragments.TryGetValue(spread.Name.Value, out var fragment) => Lists(fragment.SelectionSet),
        _ => 0
    };

    private bool IsList(FieldNode field) => Context.Fields.GetValueOrDefault(field) is { Parent.Name: var parent, Definition.Type: var type }
        && parent.StartsWith("__", StringComparison.Ordinal) && Types.TypeExtensions.IsList(type);
}
