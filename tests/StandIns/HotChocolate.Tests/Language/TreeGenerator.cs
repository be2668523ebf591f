using HotChocolate.Language;

namespace CpmTracker.StandIns.HotChocolate.Tests.Language;

/// <summary>Makes random documents that the grammar allows, the same ones for the same seed.</summary>
internal sealed partial class TreeGenerator(int seed)
{
    private readonly Random _random = new(seed);
    private int _depth;

    public DocumentNode Document() => new(Some(1, 4, Definition));

    public DocumentNode ExecutableDocument() => new(Some(1, 4, ExecutableDefinition));

    private IDefinitionNode Definition() => OneIn(2) ? ExecutableDefinition() : TypeSystemDefinition();

    private IDefinitionNode ExecutableDefinition() => OneIn(3)
        ? new FragmentDefinitionNode(null, Name(), new NamedTypeNode(Word()), Directives(), SelectionSet())
        : new OperationDefinitionNode(
            null,
            OneIn(3) ? null : Name(),
            (OperationType)_random.Next(3),
            Some(0, 2, () => new VariableDefinitionNode(null, new VariableNode(Word()), Type(), OneIn(2) ? Value(constant: true) : null, Directives(true))),
            Directives(),
            SelectionSet());

    private SelectionSetNode SelectionSet()
    {
        _depth++;
        var selectionSet = new SelectionSetNode(null, Some(1, 3, Selection));
        _depth--;
        return selectionSet;
    }

    private ISelectionNode Selection() => _random.Next(6) switch
    {
        0 => new FragmentSpreadNode(null, Name(), Directives()),
        1 when _depth < 4 => new InlineFragmentNode(null, OneIn(3) ? null : new NamedTypeNode(Word()), Directives(), SelectionSet()),
        _ => new FieldNode(null, Name(), OneIn(3) ? Name() : null, Directives(), Arguments(false), _depth < 4 && OneIn(2) ? SelectionSet() : null)
    };

    private DirectiveNode[] Directives(bool constant = false)
        => OneIn(4) ? Some(1, 2, () => new DirectiveNode(null, Name(), Arguments(constant))) : [];

    private ArgumentNode[] Arguments(bool constant) => Some(0, 2, () => new ArgumentNode(null, Name(), Value(constant)));

    private ITypeNode Type()
    {
        INullableTypeNode type = OneIn(3) ? new ListTypeNode(null, Type()) : new NamedTypeNode(Word());
        return OneIn(3) ? new NonNullTypeNode(null, type) : type;
    }

    private NameNode Name() => new(Word());

    private string Word() => _words[_random.Next(_words.Length)];

    private bool OneIn(int n) => _random.Next(n) == 0;

    private T[] Some<T>(int min, int max, Func<T> make) => [.. Enumerable.Range(0, _random.Next(min, max + 1)).Select(_ => make())];

    private static readonly string[] _words = ["a", "id", "name", "__typename", "type", "query", "input", "Query", "Dog", "fragment_", "_1", "repeatable"];
}
