using HotChocolate.Language;
using HotChocolate.Types;

namespace CpmTracker.StandIns.HotChocolate.Tests.Validation;

using Schema = global::HotChocolate.Types.Schema;

/// <summary>
/// FieldsInSetCanMerge and SameResponseShape of section 5.3.2 word for word: each two fields are compared. Slow, and what the real rule is held against.
/// </summary>
internal sealed class MergingByTheBook(Schema schema, DocumentNode document)
{
    private sealed record Selected(FieldNode Node, NamedType Parent, IType Type);

    private sealed record Set(NamedType Parent, SelectionSetNode Selections);

    private readonly Dictionary<string, FragmentDefinitionNode> _fragments =
        document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(f => f.Name.Value);

    private readonly OperationDefinitionNode _operation = document.Definitions.OfType<OperationDefinitionNode>().Single();

    public bool IsAllowed() => FieldsInSetCanMerge([new Set(_operation.Operation == OperationType.Mutation ? schema.Mutation! : schema.Query, _operation.SelectionSet)]);

    private bool FieldsInSetCanMerge(Set[] sets) => Pairs(sets).All(pair => SameResponseShape(pair.A, pair.B)
        && (!MayBeTheSameObject(pair.A, pair.B) || (SameCall(pair.A.Node, pair.B.Node) && FieldsInSetCanMerge(Merged(pair.A, pair.B)))));

    private bool SameResponseShape(Selected a, Selected b)
        => SameResponseShape(a.Type, b.Type) && Pairs(Merged(a, b)).All(pair => SameResponseShape(pair.A, pair.B));

    private static bool SameResponseShape(IType a, IType b) => (a, b) switch
    {
        (NonNullType x, NonNullType y) => SameResponseShape(x.Inner, y.Inner),
        (ListType x, ListType y) => SameResponseShape(x.Element, y.Element),
        (NamedType x, NamedType y) => x.IsLeaf() || y.IsLeaf() ? x == y : true,
        _ => false
    };

    private static bool MayBeTheSameObject(Selected a, Selected b) => a.Parent == b.Parent || a.Parent is not ObjectType || b.Parent is not ObjectType;

    private static bool SameCall(FieldNode a, FieldNode b) => a.Name.Value == b.Name.Value
        && a.Arguments.Select(x => x.ToString()).ToHashSet().SetEquals(b.Arguments.Select(x => x.ToString()));

    private static Set[] Merged(Selected a, Selected b)
        => [.. new[] { a, b }.Where(field => field.Node.SelectionSet is not null).Select(field => new Set(field.Type.Named(), field.Node.SelectionSet!))];

    private IEnumerable<(Selected A, Selected B)> Pairs(Set[] sets)
    {
        var fields = new List<Selected>();
        foreach (var set in sets)
            Collect(set.Selections, set.Parent, fields);
        foreach (var group in fields.DistinctBy(field => field.Node).GroupBy(field => (field.Node.Alias ?? field.Node.Name).Value))
        {
            var members = group.ToList();
            for (var i = 0; i < members.Count; i++)
            {
                for (var j = i + 1; j < members.Count; j++)
                    yield return (members[i], members[j]);
            }

            // A field that stands alone is merged with itself, so that what it selects is looked at too.
            if (members.Count == 1 && members[0].Node.SelectionSet is not null)
                yield return (members[0], members[0]);
        }
    }

    private void Collect(SelectionSetNode selections, NamedType parent, List<Selected> fields)
    {
        foreach (var selection in selections.Selections)
        {
            switch (selection)
            {
                case FieldNode { Name.Value: "__typename" } field: fields.Add(new Selected(field, parent, new NonNullType(schema.Types["String"]))); break;
                case FieldNode field: fields.Add(new Selected(field, parent, ((ComplexType)parent).Field(field.Name.Value)!.Type)); break;
                case InlineFragmentNode inline:
                    Collect(inline.SelectionSet, inline.TypeCondition is { } type ? schema.Types[type.Name.Value] : parent, fields);
                    break;
                case FragmentSpreadNode spread:
                    var fragment = _fragments[spread.Name.Value];
                    Collect(fragment.SelectionSet, schema.Types[fragment.TypeCondition.Name.Value], fields);
                    break;
            }
        }
    }
}
