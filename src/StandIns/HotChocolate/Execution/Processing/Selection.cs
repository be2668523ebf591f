using System.Collections.Concurrent;
using System.Text.Json;
using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>A field of a selection set, merged from all places of the document that ask for it.</summary>
internal sealed class Selection
{
    private readonly OperationCompiler _compiler;
    private readonly ulong[] _conditions;
    private readonly ConcurrentDictionary<ObjectType, SelectionSet>? _sets;
    private SelectionSet? _onlySet;

    public Selection(OperationCompiler compiler, string responseName, OutputField field, IReadOnlyList<CollectedField> nodes)
    {
        _compiler = compiler;
        ResponseName = responseName;
        Encoded = JsonEncodedText.Encode(responseName);
        Field = field;
        Nodes = nodes;
        IsNonNull = field.Type.IsNonNull();
        NamedType = field.Type.Named();
        IsTypeName = field.Name == IntrospectionNames.TypeName;
        // A mask of 0 asks for nothing: the field is always there.
        _conditions = nodes.Any(node => node.Conditions == 0) ? [] : [.. nodes.Select(node => node.Conditions).Distinct()];
        Arguments = ArgumentPlan.For(field, nodes[0].Node);
        if (NamedType is InterfaceType or UnionType)
            _sets = new ConcurrentDictionary<ObjectType, SelectionSet>();
    }

    public string ResponseName { get; }

    public JsonEncodedText Encoded { get; }

    public OutputField Field { get; }

    public IReadOnlyList<CollectedField> Nodes { get; }

    public bool IsNonNull { get; }

    public NamedType NamedType { get; }

    public bool IsTypeName { get; }

    public ArgumentPlan Arguments { get; }

    public FieldNode Node => Nodes[0].Node;

    public bool IsIncluded(ulong fulfilled)
    {
        if (_conditions.Length == 0)
            return true;
        foreach (var mask in _conditions)
        {
            if ((mask & fulfilled) == mask)
                return true;
        }
        return false;
    }

    /// <summary>What is selected below on objects of this type. Compiled when first needed, then kept.</summary>
    public SelectionSet SetFor(ObjectType type) => _sets is not null
        ? _sets.GetOrAdd(type, static (type, self) => self._compiler.Compile(type, self.Nodes), this)
        : _onlySet ??= _compiler.Compile(type, Nodes);
}
