using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>
/// A field stands below itself only so often: what fans out at each turn would grow without end. The limits of introspection hold always, those of the
/// schema's own fields where the application sets them. What stands below a selection set is found out once, so that fragments cannot multiply the work.
/// </summary>
internal sealed class FieldsDoNotRecurTooOften(ValidationContext context) : ValidationRule(context, null)
{
    private readonly Dictionary<SelectionSetNode, Dictionary<SchemaCoordinate, int>> _known = [];

    public override void End()
    {
        foreach (var operation in Context.Document.Definitions.OfType<OperationDefinitionNode>())
        {
            foreach (var (field, times) in Below(operation.SelectionSet))
            {
                if (Context.Settings.Recursion.Of(field) is { } limit && times > limit)
                {
                    Report(operation, field, limit + 1);
                    return;
                }
            }
        }
    }

    /// <summary>How often each field stands at most on one way down from a selection set. What cannot lead further is left out.</summary>
    private Dictionary<SchemaCoordinate, int> Below(SelectionSetNode set)
    {
        if (_known.TryGetValue(set, out var known))
            return known;
        // Where fragments form a cycle, which another rule reports, this empty answer ends the recursion.
        var most = _known[set] = [];
        foreach (var selection in set.Selections)
        {
            if (Inside(selection) is not { } inside)
                continue;
            var below = Below(inside);
            Context.Work(below.Count);
            foreach (var (field, times) in below)
                Raise(most, field, times);
            if (selection is FieldNode node && Defined(node) is { } own)
                Raise(most, own, 1 + below.GetValueOrDefault(own));
        }

        return most;
    }

    private static void Raise(Dictionary<SchemaCoordinate, int> most, SchemaCoordinate field, int times)
        => most[field] = Math.Max(times, most.GetValueOrDefault(field));

    private SelectionSetNode? Inside(ISelectionNode selection) => selection switch
    {
        FieldNode field => field.SelectionSet,
        InlineFragmentNode fragment => fragment.SelectionSet,
        FragmentSpreadNode spread => Context.Fragments.GetValueOrDefault(spread.Name.Value)?.SelectionSet,
        _ => null
    };

    private SchemaCoordinate? Defined(FieldNode node)
        => Context.Fields.GetValueOrDefault(node) is { Parent: { } parent, Definition: not null } ? new SchemaCoordinate(parent.Name, node.Name.Value) : null;

    /// <summary>Goes down to the place where the field stands once too often, and reports it there.</summary>
    private void Report(OperationDefinitionNode operation, SchemaCoordinate field, int times)
    {
        var (set, path) = (operation.SelectionSet, Path.Root);
        while (true)
        {
            var next = set.Selections.First(selection => Leads(selection, field, times));
            if (next is FieldNode node)
            {
                path = path.Append((node.Alias ?? node.Name).Value);
                if (Defined(node) == field && --times == 0)
                {
                    Context.Report(Error(field, node, path));
                    return;
                }
            }

            set = Inside(next)!;
        }
    }

    private bool Leads(ISelectionNode selection, SchemaCoordinate field, int times)
        => Inside(selection) is { } inside
            && Below(inside).GetValueOrDefault(field) + (selection is FieldNode node && Defined(node) == field ? 1 : 0) >= times;

    private static IError Error(SchemaCoordinate field, FieldNode node, Path path)
    {
        var (message, code) = RecursionLimits.IsOfIntrospection(field)
            ? ("Maximum allowed introspection depth exceeded.", ErrorCodes.IntrospectionTooDeep)
            : ("Maximum allowed coordinate cycle depth was exceeded.", ErrorCodes.FieldCycleTooDeep);
        var error = ErrorBuilder.New().SetMessage(message).SetCode(code).SetPath(path);
        return (node.Location is { } place ? error.AddLocation(new Location(place.Line, place.Column)) : error).Build();
    }
}
