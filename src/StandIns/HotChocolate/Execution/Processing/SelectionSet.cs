using System.Collections.Concurrent;
using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>What is selected on objects of one type, with fragments merged.</summary>
internal sealed class SelectionSet
{
    private const int KeptOrders = 64;
    private readonly Selection[] _selections;
    private readonly ulong _deciding;
    private readonly ConcurrentDictionary<ulong, SelectionSet>? _orders;

    public SelectionSet(ObjectType type, Selection[] selections)
        : this(type, selections, selections.Aggregate(0UL, static (bits, selection) => bits | selection.OrderingConditions))
    {
    }

    private SelectionSet(ObjectType type, Selection[] selections, ulong deciding)
    {
        Type = type;
        _selections = selections;
        _deciding = deciding;
        _orders = deciding == 0 ? null : new ConcurrentDictionary<ulong, SelectionSet>();
    }

    public ObjectType Type { get; }

    public int Count => _selections.Length;

    public Selection this[int index] => _selections[index];

    /// <summary>
    /// The same in the order in which these conditions let the fields be met: of <c>{ a @include(if: $x) b a }</c>, b comes first when a is not included where it
    /// stands first (specification 6.3.2).
    /// </summary>
    public SelectionSet For(ulong fulfilled)
    {
        if (_orders is null)
            return this;
        var deciding = fulfilled & _deciding;
        return _orders.TryGetValue(deciding, out var known) || _orders.Count >= KeptOrders
            ? known ?? Ordered(fulfilled)
            : _orders.GetOrAdd(deciding, Ordered(fulfilled));
    }

    private SelectionSet Ordered(ulong fulfilled) => new(Type, [.. _selections.OrderBy(selection => selection.PositionFor(fulfilled))], deciding: 0);
}
