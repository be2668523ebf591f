namespace CpmTracker.Projections.Tests.Laws;

/// <summary>Another order in which the same could have been recorded.</summary>
internal static class Interleaving
{
    /// <summary>Each stream keeps its own order; which stream comes next is decided by the seed.</summary>
    public static History Of(History history, int seed)
    {
        var chance = new Random(seed);
        var streams = history.Entries.GroupBy(e => e.Stream).Select(s => new Queue<Entry>(s)).ToList();
        var merged = new List<Entry>();
        while (streams.Count > 0)
        {
            var next = streams[chance.Next(streams.Count)];
            merged.Add(next.Dequeue());
            if (next.Count == 0) streams.Remove(next);
        }

        return new(merged);
    }
}
