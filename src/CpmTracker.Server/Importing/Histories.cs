namespace CpmTracker.Server.Importing;

using CpmTracker.Domain;
using CpmTracker.Domain.Authority;
using CpmTracker.Projections;
using Marten;

/// <summary>The histories of one kind that an import touches: read and folded once, decided on in turn, saved together.</summary>
/// <param name="fold">The state after one more event.</param>
internal sealed class Histories<TState>(Func<TState?, string, object, TState?> fold)
    where TState : class, IConcern
{
    private const int StreamsAtOnce = 1000;
    private readonly Dictionary<string, History<TState>> histories = new(StringComparer.Ordinal);

    /// <summary>What is to be appended to any of them.</summary>
    public IEnumerable<PendingEvent> Pending => histories.Values.SelectMany(h => h.Pending);

    /// <summary>A history as it is by now, whether it exists yet or not.</summary>
    public History<TState> this[string stream] => histories.TryGetValue(stream, out var history) ? history : new(stream, null, 0, []);

    /// <summary>Reads histories.</summary>
    public async Task LoadAsync(IQuerySession session, IEnumerable<string> streams, CancellationToken ct)
    {
        foreach (var some in streams.Distinct().Chunk(StreamsAtOnce))
        {
            foreach (var e in await session.Events.QueryAllRawEvents().Where(e => e.StreamKey!.IsOneOf(some)).OrderBy(e => e.Version).ToListAsync(ct))
            {
                var history = this[e.StreamKey!];
                histories[e.StreamKey!] = history with { State = fold(history.State, e.StreamKey!, e.Data), Version = e.Version };
            }
        }
    }

    /// <summary>Notes what a command appends.</summary>
    public void Append(string stream, IReadOnlyList<IOccurrence> events, string command, Guid commandId)
    {
        var history = this[stream];
        histories[stream] = history with
        {
            State = events.Aggregate(history.State, (state, e) => fold(state, stream, e)),
            Pending = [.. history.Pending, .. events.Select(e => new PendingEvent(e, command, commandId))],
        };
    }

    /// <summary>Takes a history back to what it was.</summary>
    public void Restore(History<TState> history) => histories[history.Stream] = history;

    /// <summary>Prepares what is appended. Each stream must still be where it was read.</summary>
    public void Save(IDocumentSession session)
    {
        foreach (var history in histories.Values.Where(h => h.Pending.Count > 0))
        {
            object[] events = [.. history.Pending.Select(pending => pending.Wrapped(session))];
            if (history.Version == 0) session.Events.StartStream<TState>(history.Stream, events);
            else session.Events.Append(history.Stream, history.Version + events.Length, events);
        }
    }
}

/// <summary>A history as an import finds and continues it.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="State">Its state with what is to be appended; none where there is nothing yet.</param>
/// <param name="Version">Its version in the store.</param>
/// <param name="Pending">What is to be appended.</param>
internal sealed record History<TState>(string Stream, TState? State, long Version, IReadOnlyList<PendingEvent> Pending);

/// <summary>An event that is to be appended.</summary>
/// <param name="Data">The event.</param>
/// <param name="Command">The kind of command that it came of.</param>
/// <param name="CommandId">The command's id.</param>
internal sealed record PendingEvent(IOccurrence Data, string Command, Guid CommandId)
{
    /// <summary>The event with what is its own of the metadata; the session adds what all have in common.</summary>
    public object Wrapped(IDocumentSession session)
    {
        var wrapped = session.Events.BuildEvent(Data);
        wrapped.CausationId = CommandId.ToString();
        wrapped.SetHeader(Recorded.Command, Command);
        return wrapped;
    }
}
