using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>A list of the result.</summary>
internal sealed class ResultList(ResultNode parent, int index, IType element, int capacity) : ResultNode(parent, index)
{
    private readonly bool _isNonNull = element.IsNonNull();

    public List<object?> Items { get; } = new(capacity);

    public override void Set(int slot, object? value) => Items[slot] = value;

    protected override bool IsNonNull(int slot) => _isNonNull;

    protected override Path Segment(Path own, int slot) => own.Append(slot);
}
