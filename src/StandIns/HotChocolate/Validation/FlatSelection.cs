using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>The fields that selection sets come to when their fragments are written out, each field once.</summary>
internal static class FlatSelection
{
    public static List<FieldUse> Of(ValidationContext context, params IEnumerable<SelectionSetNode> selectionSets)
    {
        var fields = new List<FieldUse>();
        var fragments = new HashSet<string>();
        var waiting = new Stack<SelectionSetNode>(selectionSets.Reverse());
        while (!context.IsFull && waiting.TryPop(out var selectionSet))
        {
            context.Work(1 + selectionSet.Selections.Count);
            foreach (var selection in selectionSet.Selections)
            {
                if (selection is FieldNode field && context.Fields.TryGetValue(field, out var use))
                    fields.Add(use);
                else if (selection is InlineFragmentNode inline)
                    waiting.Push(inline.SelectionSet);
                else if (selection is FragmentSpreadNode { Name.Value: var name }
                    && fragments.Add(name)
                    && context.Fragments.TryGetValue(name, out var fragment))
                    waiting.Push(fragment.SelectionSet);
            }
        }

        return fields;
    }
}
