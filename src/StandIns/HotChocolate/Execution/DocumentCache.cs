using System.Collections.Concurrent;

namespace HotChocolate.Execution;

/// <summary>The documents used last, by their UTF-8, with what was learned of them. Finding one takes no lock and makes nothing.</summary>
internal sealed class DocumentCache(int capacity)
{
    // A document's tree takes many times its length. What is longer than people and programs write is not worth it.
    private const int LongestKept = 16 * 1024;
    private readonly Queue<Entry> _byAge = new();
    private readonly ConcurrentDictionary<byte[], Entry> _byText = new(Utf8Comparer.Instance);
    private readonly Lock _gate = new();

    public PreparedDocument? Find(ReadOnlySpan<byte> text)
    {
        if (!_byText.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(text, out var known))
            return null;
        known.WasUsed = true;
        return known.Document;
    }

    /// <summary>Keeps a document. Its place is made by the oldest that was not used since its turn came last.</summary>
    public void Keep(ReadOnlySpan<byte> text, PreparedDocument document)
    {
        // What is refused is not kept: it would drive out what is useful.
        if (document.Errors.Count > 0 || text.Length > LongestKept)
            return;
        var entry = new Entry(text.ToArray(), document);
        lock (_gate)
        {
            if (!_byText.TryAdd(entry.Text, entry))
                return;
            _byAge.Enqueue(entry);
            while (_byAge.Count > capacity)
            {
                var oldest = _byAge.Dequeue();
                if (oldest.WasUsed)
                    _byAge.Enqueue(oldest);
                else
                    _byText.TryRemove(oldest.Text, out _);
                oldest.WasUsed = false;
            }
        }
    }

    private sealed class Entry(byte[] text, PreparedDocument document)
    {
        public byte[] Text { get; } = text;

        public PreparedDocument Document { get; } = document;

        public bool WasUsed { get; set; }
    }
}
