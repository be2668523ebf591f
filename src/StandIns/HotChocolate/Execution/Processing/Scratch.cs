namespace HotChocolate.Execution.Processing;

/// <summary>The objects that one execution after another uses again.</summary>
internal sealed class Scratch
{
    private const int MostKept = 1024;
    private readonly Stack<FieldContext> _fields = new();
    private readonly List<ResultNode> _nodes = [];
    private int _usedNodes;

    /// <summary>A node, to be used until the end of the execution.</summary>
    public ResultNode Node()
    {
        if (_usedNodes == _nodes.Count)
            _nodes.Add(new ResultNode());
        return _nodes[_usedNodes++];
    }

    /// <summary>A field, to be used until it is returned.</summary>
    public FieldContext Field() => _fields.TryPop(out var field) ? field : new FieldContext();

    public void Return(FieldContext field)
    {
        field.Clear();
        if (_fields.Count < MostKept)
            _fields.Push(field);
    }

    /// <summary>Keeps what an ordinary execution needs; what a huge one took is not kept for ever.</summary>
    public void Reset()
    {
        if (_nodes.Count > MostKept)
            _nodes.RemoveRange(MostKept, _nodes.Count - MostKept);
        _usedNodes = 0;
    }
}
