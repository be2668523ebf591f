namespace HotChocolate.Execution.Processing;

/// <summary>An object or list of the result. It knows where it belongs, so that a path is made only when an error needs one.</summary>
internal abstract class ResultNode(ResultNode? parent, int index)
{
    public ResultNode? Parent { get; } = parent;

    /// <summary>The slot of the parent that this belongs in.</summary>
    public int Index { get; } = index;

    /// <summary>Whether a null that may not be has taken this out of the result.</summary>
    public bool IsDropped { get; private set; }

    /// <summary>Whether this or anything around it was taken out of the result.</summary>
    public bool IsUnreachable
    {
        get
        {
            for (var node = this; node is not null; node = node.Parent)
            {
                if (node.IsDropped)
                    return true;
            }
            return false;
        }
    }

    public abstract void Set(int slot, object? value);

    public Path PathOf(int slot) => Segment(Parent is null ? Path.Root : Parent.PathOf(Index), slot);

    /// <summary>Makes a slot null; when it may not be, this goes, and so on outwards (specification 6.4.4).</summary>
    public void Nullify(int slot)
    {
        var node = this;
        node.Set(slot, null);
        while (node.IsNonNull(slot))
        {
            node.IsDropped = true;
            if (node.Parent is null)
                return;
            (node, slot) = (node.Parent, node.Index);
            node.Set(slot, null);
        }
    }

    protected abstract bool IsNonNull(int slot);

    protected abstract Path Segment(Path own, int slot);
}
