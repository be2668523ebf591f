namespace HotChocolate.Execution.Processing;

/// <summary>An object of the result: a slot for each selection.</summary>
internal sealed class ResultObject(ResultNode? parent, int index, SelectionSet set) : ResultNode(parent, index)
{
    /// <summary>Stands in the slot of a selection that <c>@skip</c> or <c>@include</c> leaves out.</summary>
    public static readonly object Skipped = new();

    public SelectionSet Selections { get; } = set;

    public object?[] Values { get; } = new object?[set.Count];

    public override void Set(int slot, object? value) => Values[slot] = value;

    protected override bool IsNonNull(int slot) => Selections[slot].IsNonNull;

    protected override Path Segment(Path own, int slot) => own.Append(Selections[slot].ResponseName);
}
