using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>What the rules share while one document is validated.</summary>
internal sealed class ValidationContext
{
    // Fragments make a short document say much: what an operation comes to can be the square of its length or worse. Ordinary documents stay far below this.
    private const int MostWork = 200_000;

    private readonly List<IError> _errors = [];
    private readonly Dictionary<OperationDefinitionNode, IReadOnlyList<References>> _reachable = [];
    private int _work;

    public ValidationContext(Schema schema, DocumentNode document, ValidationSettings settings)
    {
        Schema = schema;
        Document = document;
        Settings = settings;
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
            Fragments.TryAdd(fragment.Name.Value, fragment);
    }

    public Schema Schema { get; }

    public DocumentNode Document { get; }

    public ValidationSettings Settings { get; }

    /// <summary>The fragments by name; the first one where a name is taken twice.</summary>
    public Dictionary<string, FragmentDefinitionNode> Fragments { get; } = [];

    /// <summary>What each operation and fragment refers to. Complete once the walk is over.</summary>
    public Dictionary<IExecutableDefinitionNode, References> References { get; } = [];

    /// <summary>The fields that the walk has met, with what the schema says of them.</summary>
    public Dictionary<FieldNode, FieldUse> Fields { get; } = [];

    public IReadOnlyList<IError> Errors => _errors;

    /// <summary>Whether the walk may stop, because no more errors are wanted.</summary>
    public bool IsFull => _errors.Count >= Settings.MaxErrors || _work > MostWork;

    public void Report(IError error)
    {
        if (!IsFull)
            _errors.Add(error);
    }

    /// <summary>Counts steps that a document can multiply. After too many of them validation stops with an error.</summary>
    public void Work(int steps)
    {
        if (!IsFull && _work + steps > MostWork)
            Report(ErrorBuilder.New().SetMessage("The document's fragments and fields are combined in too many ways to be validated.").Build());
        _work += steps;
    }

    /// <summary>What an operation and the fragments that it leads to refer to.</summary>
    public IReadOnlyList<References> Reachable(OperationDefinitionNode operation)
    {
        if (!_reachable.TryGetValue(operation, out var known))
            _reachable.Add(operation, known = Reachable([operation]));
        return known;
    }

    /// <summary>What some operations and the fragments that they lead to refer to, each fragment once.</summary>
    public IReadOnlyList<References> Reachable(IEnumerable<OperationDefinitionNode> operations)
    {
        var reached = new List<References>();
        var seen = new HashSet<string>();
        var waiting = new Stack<IExecutableDefinitionNode>(operations);
        while (!IsFull && waiting.TryPop(out var next))
        {
            var references = References[next];
            reached.Add(references);
            Work(1 + references.Variables.Count + references.Fragments.Count);
            foreach (var name in references.Fragments)
            {
                if (seen.Add(name) && Fragments.TryGetValue(name, out var fragment))
                    waiting.Push(fragment);
            }
        }

        return reached;
    }
}
