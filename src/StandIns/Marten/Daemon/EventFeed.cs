using JasperFx.Events;
using Marten.Exceptions;

namespace Marten.Daemon;

/// <summary>
/// Reads events by binary COPY, page by page, and ahead of those who take them. Readers that stand at the same place are given the same page, and those who are ahead wait for those close behind:
/// so each event is read and decoded once for all views.
/// </summary>
internal sealed class EventFeed(DocumentStore store)
{
    /// <summary>Most events in a page: more cost memory, and gain nothing.</summary>
    const int PageSize = 1_000;

    const int Kept = 3;
    readonly CopiedEvents _decoder = new(store.Options.EventGraph, store.Options.Json);
    readonly Lock _gate = new();
    readonly List<Reader> _readers = [];
    readonly List<(long From, Task<EventPage> Page)> _pages = [];
    TaskCompletionSource _moved = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Somebody who will read from a place on, until disposed.</summary>
    public Reader Join(long position)
    {
        lock (_gate)
        {
            if (_readers.Count == 0) _pages.Clear();
            var reader = new Reader(this, position);
            _readers.Add(reader);
            return reader;
        }
    }

    async Task<EventPage> ReadAsync(Reader reader, long from, long ceiling, int limit, CancellationToken token)
    {
        Move(() => reader.Position = from);
        while (true)
        {
            var moved = Volatile.Read(ref _moved).Task;
            if (Page(from, ceiling, limit) is { } reading)
            {
                var page = await reading.WaitAsync(token).ConfigureAwait(false);
                if (page.To < ceiling) _ = Page(page.To, ceiling, limit);
                return page.Between(from, ceiling);
            }

            await moved.WaitAsync(token).ConfigureAwait(false);
        }
    }

    void Move(Action change)
    {
        lock (_gate) change();
        Interlocked.Exchange(ref _moved, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
    }

    /// <summary>The page that begins there, or has that place in it; null while there is no room for it.</summary>
    Task<EventPage>? Page(long from, long ceiling, int limit)
    {
        lock (_gate)
        {
            _pages.RemoveAll(read => read.Page.IsFaulted);
            var at = _pages.FindIndex(read => Covers(read, from));
            if (at >= 0) return _pages[at].Page;
            if (_pages.Count == Kept)
            {
                var oldest = _pages[0];
                if (_readers.Exists(reader => Covers(oldest, reader.Position))) return null;
                _pages.RemoveAt(0);
            }

            var page = Task.Run(() => ReadPageAsync(from, ceiling, Math.Min(limit, PageSize)));
            _pages.Add((from, page));
            return page;
        }
    }

    static bool Covers((long From, Task<EventPage> Page) read, long position) => read.Page.IsCompletedSuccessfully ? read.From <= position && position < read.Page.Result.To : read.From == position;

    async Task<EventPage> ReadPageAsync(long from, long ceiling, int limit)
    {
        await using var connection = await store.DataSource.OpenConnectionAsync().ConfigureAwait(false);
        var events = new List<IEvent>(limit);
        await using (var copy = await connection.BeginRawBinaryCopyAsync(Statement(from, ceiling, limit)).ConfigureAwait(false))
        {
            using var rows = new CopiedRows(copy);
            while (await rows.NextAsync().ConfigureAwait(false))
            {
                try
                {
                    events.Add(_decoder.Read(rows));
                }
                catch (MartenException) when (events.Count > 0)
                {
                    // What comes before the event that cannot be read is a page all the same: whoever reads on from there is told of it.
                    return new EventPage(events, from, events[^1].Sequence);
                }
            }
        }

        return new EventPage(events, from, events.Count == limit ? events[^1].Sequence : ceiling);
    }

    string Statement(long from, long ceiling, int limit) =>
        $"""
        copy (
            select {store.EventRows.Columns} from {store.Options.EventGraph.DatabaseSchemaName}.mt_events
            where seq_id > {from} and seq_id <= {ceiling} and type <> '{Tombstone.Name}' and is_archived is not true order by seq_id limit {limit}
        ) to stdout (format binary)
        """;

    /// <summary>One of those who read.</summary>
    public sealed class Reader(EventFeed feed, long position) : IDisposable
    {
        public long Position { get; set; } = position;

        /// <summary>Events after a number and up to another: so many at most, or as many as fit a page; at least one unless there are none.</summary>
        public Task<EventPage> ReadAsync(long from, long ceiling, int limit, CancellationToken token) => feed.ReadAsync(this, from, ceiling, limit, token);

        public void Dispose() => feed.Move(() => feed._readers.Remove(this));
    }
}
