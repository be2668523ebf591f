using System.Collections.Concurrent;
using System.Threading.Channels;

namespace CpmTracker.StandIns.Wolverine.Tests;

/// <summary>Where the handlers of these tests write down what they did.</summary>
public sealed class Journal
{
    private readonly ConcurrentQueue<string> _entries = [];
    private readonly Channel<string> _news = Channel.CreateUnbounded<string>();

    /// <summary>Whether the handlers that fail on purpose do so no longer.</summary>
    public bool Forgives { get; set; }

    public IReadOnlyList<string> Entries => [.. _entries];

    public void Write(string entry)
    {
        _entries.Enqueue(entry);
        _news.Writer.TryWrite(entry);
    }

    /// <summary>The next entry that was not read yet; fails after ten seconds without one.</summary>
    public async Task<string> NextAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        return await _news.Reader.ReadAsync(patience.Token);
    }
}
