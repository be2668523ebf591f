using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>Merges the selections of a validated document per object type (specification 6.3.2).</summary>
internal sealed class OperationCompiler
{
    private readonly Conditions _conditions;
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments;
    private readonly Schema _schema;
    private readonly OutputField _typeName;

    private OperationCompiler(Schema schema, DocumentNode document)
    {
        _schema = schema;
        _conditions = Conditions.Of(document);
        _fragments = document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(fragment => fragment.Name.Value);
        _typeName = new OutputField(IntrospectionNames.TypeName, new NonNullType(schema.Types["String"]));
    }

    public static Operation Compile(Schema schema, DocumentNode document, OperationDefinitionNode definition)
    {
        var rootType = definition.Operation switch
        {
            OperationType.Query => schema.Query,
            OperationType.Mutation => schema.Mutation,
            _ => schema.Subscription,
        } ?? throw new GraphQLException($"The schema has no {definition.Operation.ToString().ToLowerInvariant()} type.");
        var compiler = new OperationCompiler(schema, document);
        var root = compiler.Compile(rootType, [(definition.SelectionSet, 0UL)]);
        return new Operation(definition, rootType, root, compiler._conditions.All);
    }

    public SelectionSet Compile(ObjectType type, IReadOnlyList<CollectedField> parents)
        => Compile(type, parents.Where(parent => parent.Node.SelectionSet is not null).Select(parent => (parent.Node.SelectionSet!, parent.Conditions)));

    private SelectionSet Compile(ObjectType type, IEnumerable<(SelectionSetNode Set, ulong Mask)> sets)
    {
        var collected = new OrderedDictionary<string, List<CollectedField>>(StringComparer.Ordinal);
        var spread = new HashSet<(string, ulong)>();
        var position = 0;
        foreach (var (set, mask) in sets)
            Collect(type, set, mask, collected, spread, ref position);
        return new SelectionSet(type, [.. collected.Select(entry => new Selection(this, entry.Key, Field(type, entry.Value[0].Node.Name.Value), entry.Value))]);
    }

    private void Collect(
        ObjectType type,
        SelectionSetNode set,
        ulong outer,
        OrderedDictionary<string, List<CollectedField>> collected,
        HashSet<(string, ulong)> spread,
        ref int position)
    {
        foreach (var selection in set.Selections)
        {
            var mask = outer;
            if (!_conditions.TryMask(selection.Directives, ref mask))
                continue;
            switch (selection)
            {
                case FieldNode field:
                    var name = (field.Alias ?? field.Name).Value;
                    if (!collected.TryGetValue(name, out var places))
                        collected.Add(name, places = []);
                    places.Add(new CollectedField(field, mask, position++));
                    break;
                case InlineFragmentNode fragment when Applies(fragment.TypeCondition, type):
                    Collect(type, fragment.SelectionSet, mask, collected, spread, ref position);
                    break;
                case FragmentSpreadNode { Name.Value: var fragmentName } when spread.Add((fragmentName, mask)):
                    if (_fragments[fragmentName] is { } named && Applies(named.TypeCondition, type))
                        Collect(type, named.SelectionSet, mask, collected, spread, ref position);
                    break;
            }
        }
    }

    private bool Applies(NamedTypeNode? condition, ObjectType type)
        => condition is null || Schema.PossibleTypes(_schema.Types[condition.Name.Value]).Contains(type);

    private OutputField Field(ObjectType type, string name) => name == IntrospectionNames.TypeName
        ? _typeName
        : type.Field(name) ?? (type == _schema.Query ? _schema.MetaFields.GetValueOrDefault(name) : null)
            ?? throw new GraphQLException($"The field `{name}` does not exist on the type `{type.Name}`.");
}
