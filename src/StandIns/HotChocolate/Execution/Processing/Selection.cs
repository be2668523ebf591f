using System.Collections.Concurrent;
using System.Text;
using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>A field of a selection set, merged from all places of the document that ask for it.</summary>
internal sealed class Selection
{
    /// <summary>Stands for the index of what is no item of a list.</summary>
    public const int NoItem = -1;

    private readonly byte[] _head;
    private readonly OperationCompiler _compiler;
    private readonly ulong[] _conditions;
    private readonly ConcurrentDictionary<ObjectType, SelectionSet>? _sets;
    private SelectionSet? _onlySet;

    public Selection(OperationCompiler compiler, string responseName, OutputField field, IReadOnlyList<CollectedField> nodes)
    {
        _compiler = compiler;
        ResponseName = responseName;
        // A name is plain ASCII.
        _head = Encoding.ASCII.GetBytes($",\"{responseName}\":");
        Field = field;
        Nodes = nodes;
        NamedType = field.Type.Named();
        IsTypeName = field.Name == IntrospectionNames.TypeName;
        // A mask of 0 asks for nothing: the field is always there.
        _conditions = nodes.Any(node => node.Conditions == 0) ? [] : [.. nodes.Select(node => node.Conditions).Distinct()];
        Arguments = ArgumentPlan.For(field, nodes[0].Node);
        if (NamedType is InterfaceType or UnionType)
            _sets = new ConcurrentDictionary<ObjectType, SelectionSet>();
    }

    public string ResponseName { get; }

    public OutputField Field { get; }

    public IReadOnlyList<CollectedField> Nodes { get; }

    public NamedType NamedType { get; }

    public bool IsTypeName { get; }

    public ArgumentPlan Arguments { get; }

    public FieldNode Node => Nodes[0].Node;

    /// <summary>What stands in the result before the value: the name, with a comma unless it is the first.</summary>
    public ReadOnlySpan<byte> Head(bool isFirst) => isFirst ? _head.AsSpan(1) : _head;

    /// <summary>The conditions (bits) that decide where among its siblings the field is met first; none when it is met first in one place whatever they are.</summary>
    public ulong OrderingConditions => Nodes[0].Conditions == 0 || Nodes.All(node => node.Conditions == Nodes[0].Conditions)
        ? 0 : Nodes.Aggregate(0UL, static (bits, node) => bits | node.Conditions);

    /// <summary>Where among its siblings the field is met first under these conditions; last when it is not met at all.</summary>
    public int PositionFor(ulong fulfilled)
    {
        foreach (var node in Nodes)
        {
            if ((node.Conditions & fulfilled) == node.Conditions)
                return node.Position;
        }
        return int.MaxValue;
    }

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
