using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>
/// 5.3.2: fields that answer under one name can be answered together. The specification compares each two fields, which a hostile document makes
/// explode. Here the fields that meet under a name are taken as one group: all must be alike, and what is selected of any of them meets again one
/// level down. A group that was seen before says nothing new, wherever fragments bring it up again.
/// </summary>
internal sealed class FieldsCanMerge(ValidationContext context) : ValidationRule(context, "sec-Field-Selection-Merging")
{
    private readonly Queue<FieldGroup> _waiting = [];
    private readonly HashSet<FieldGroup> _seen = [];
    private readonly HashSet<(int, int)> _reported = [];
    private readonly Dictionary<int, string> _calls = [];

    public override void End()
    {
        var operations = Context.Document.Definitions.OfType<OperationDefinitionNode>().ToList();
        foreach (var operation in operations)
            Meet([operation.SelectionSet], sameParent: false);

        var used = Context.Reachable(operations).SelectMany(references => references.Fragments).ToHashSet();
        foreach (var fragment in Context.Fragments.Values.Where(fragment => !used.Contains(fragment.Name.Value)))
            Meet([fragment.SelectionSet], sameParent: false);

        while (!Context.IsFull && _waiting.TryDequeue(out var group))
            Check(group);
    }

    /// <summary>Lets the fields of some selection sets meet, by their response names.</summary>
    private void Meet(IEnumerable<SelectionSetNode> selectionSets, bool sameParent)
    {
        var fields = FlatSelection.Of(Context, selectionSets);
        foreach (var sameName in fields.Where(field => field.Definition is not null).GroupBy(field => field.ResponseName))
        {
            if (!sameParent)
                Enqueue(new FieldGroup(sameName, sameParent: false));
            foreach (var sameObject in ByObject(sameName))
                Enqueue(new FieldGroup(sameObject, sameParent: true));
        }
    }

    // Fields of two different object types are never answered for the same object; those of an interface may be, with either.
    private static IEnumerable<IEnumerable<FieldUse>> ByObject(IEnumerable<FieldUse> fields)
    {
        var byParent = fields.ToLookup(field => field.Parent as ObjectType);
        var concrete = byParent.Where(group => group.Key is not null).ToList();
        return concrete.Count == 0 ? [byParent[null]] : concrete.Select(group => group.Concat(byParent[null]));
    }

    private void Enqueue(FieldGroup group)
    {
        Context.Work(group.Fields.Count);
        if (_seen.Add(group))
            _waiting.Enqueue(group);
    }

    private void Check(FieldGroup group)
    {
        var first = group.Fields[0];
        foreach (var other in group.Fields.Skip(1))
        {
            if (group.SameParent ? Call(first) != Call(other) : !HaveSameShape(first.Definition!.Type, other.Definition!.Type))
                ReportConflict(first, other);
        }

        Meet(group.Fields.Select(field => field.Node.SelectionSet).OfType<SelectionSetNode>(), group.SameParent);
    }

    private static bool HaveSameShape(IType a, IType b) => (a, b) switch
    {
        (NonNullType x, NonNullType y) => HaveSameShape(x.Inner, y.Inner),
        (ListType x, ListType y) => HaveSameShape(x.Element, y.Element),
        (NamedType x, NamedType y) => x == y || (x.IsComposite() && y.IsComposite()),
        _ => false
    };

    /// <summary>What is asked for: the field's name and its arguments, in no matter which order.</summary>
    private string Call(FieldUse field)
    {
        if (_calls.TryGetValue(field.Id, out var known))
            return known;
        var arguments = field.Node.Arguments.Select(argument => argument.Name.Value + ":" + Meaning(argument.Value)).Order(StringComparer.Ordinal);
        return _calls[field.Id] = field.Node.Name.Value + "(" + string.Join(", ", arguments) + ")";
    }

    // The order of an input object's fields means nothing (section 2.9.8), nor does how a string is quoted.
    private static string Meaning(IValueNode value) => value switch
    {
        ListValueNode list => "[" + string.Join(",", list.Items.Select(Meaning)) + "]",
        ObjectValueNode fields => "{" + string.Join(",", fields.Fields.Select(field => field.Name.Value + ":" + Meaning(field.Value)).Order(StringComparer.Ordinal)) + "}",
        StringValueNode text => new StringValueNode(text.Value).ToString(),
        _ => value.ToString()!
    };

    private void ReportConflict(FieldUse a, FieldUse b)
    {
        if (!_reported.Add((a.Id, b.Id)))
            return;
        Report(
            $"The fields that answer as `{a.ResponseName}` cannot be merged.",
            [a.Node, b.Node],
            null,
            ("declaringTypeA", a.Parent!.Name),
            ("declaringTypeB", b.Parent!.Name),
            ("fieldA", a.Node.Name.Value),
            ("fieldB", b.Node.Name.Value),
            ("typeA", a.Definition!.Type.ToString()),
            ("typeB", b.Definition!.Type.ToString()),
            ("responseNameA", a.ResponseName),
            ("responseNameB", b.ResponseName));
    }
}
