namespace HotChocolate.Execution.Processing;

/// <summary>
/// An object or list of the result. It knows where it belongs, so that a path is made only when an error needs one, and which bytes it is made of, so that a null that may
/// not be can take it out again.
/// </summary>
internal sealed class ResultNode
{
    private int _item;
    private Selection? _selection;

    public ResultNode? Parent { get; private set; }

    /// <summary>Whether null may not stand in its place.</summary>
    public bool IsNonNull { get; private set; }

    /// <summary>Where its bytes begin and end.</summary>
    public int Start { get; private set; }

    public int End { get; set; }

    /// <summary>Whether a null that may not be has taken this out of the result.</summary>
    public bool IsDropped { get; set; }

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

    public Path Path => Parent is null ? Path.Root : Parent.PathOf(_selection!, _item);

    /// <summary>Takes a place: that of a selection, or of an item in a list of it, or none for the whole result.</summary>
    public ResultNode At(ResultNode? parent, Selection? selection, int item, bool isNonNull, int start)
    {
        (Parent, _selection, _item, IsNonNull, Start, End, IsDropped) = (parent, selection, item, isNonNull, start, start, false);
        return this;
    }

    /// <summary>The path of something inside.</summary>
    public Path PathOf(Selection selection, int item = Selection.NoItem) => item == Selection.NoItem ? Path.Append(selection.ResponseName) : Path.Append(item);
}
