namespace HotChocolate.Execution;

/// <summary>The documents used last, with what was learned of them.</summary>
internal sealed class DocumentCache(int capacity)
{
    private const int LongestKept = 100_000;
    private readonly Lock _gate = new();
    private readonly Dictionary<(string Text, bool Introspection), LinkedListNode<Entry>> _byText = [];
    private readonly LinkedList<Entry> _byUse = new();

    public PreparedDocument GetOrAdd(string text, bool introspection, Func<string, bool, PreparedDocument> prepare)
    {
        lock (_gate)
        {
            if (_byText.TryGetValue((text, introspection), out var known))
            {
                _byUse.Remove(known);
                _byUse.AddFirst(known);
                return known.Value.Document;
            }
        }
        var prepared = prepare(text, introspection);
        // What is refused is not kept: it would drive out what is useful. Neither is what is huge.
        if (prepared.Errors.Count == 0 && text.Length <= LongestKept)
            Keep(text, introspection, prepared);
        return prepared;
    }

    private void Keep(string text, bool introspection, PreparedDocument prepared)
    {
        lock (_gate)
        {
            if (_byText.ContainsKey((text, introspection)))
                return;
            _byText[(text, introspection)] = _byUse.AddFirst(new Entry(text, introspection, prepared));
            if (_byText.Count <= capacity)
                return;
            var oldest = _byUse.Last!.Value;
            _byUse.RemoveLast();
            _byText.Remove((oldest.Text, oldest.Introspection));
        }
    }

    private sealed record Entry(string Text, bool Introspection, PreparedDocument Document);
}
