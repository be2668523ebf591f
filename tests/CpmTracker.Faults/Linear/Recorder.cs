using System.Collections.Concurrent;
using CpmTracker.Faults.Programme;
using Marten;

namespace CpmTracker.Faults.Linear;

/// <summary>Performs operations on streams, and writes down when each was called and answered.</summary>
internal sealed class Recorder(IDocumentStore store)
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<Operation>> histories = new();
    private long clock;
    private long numbers;

    public IEnumerable<string> Streams => histories.Keys;

    public IReadOnlyList<Operation> HistoryOf(string stream) => [.. histories[stream]];

    /// <summary>A client: one operation after the other, as drawn.</summary>
    public async Task RunAsync(Random random, IReadOnlyList<string> streams, int operations)
    {
        var seen = streams.ToDictionary(stream => stream, _ => 0L);
        for (var n = 0; n < operations; n++)
        {
            var stream = streams[random.Next(streams.Count)];
            var done = await PerformAsync(random, stream, seen[stream]);
            if (done.Result == Result.Done) seen[stream] = done.Version;
            histories.GetOrAdd(stream, _ => new()).Enqueue(done);
        }
    }

    private Task<Operation> PerformAsync(Random random, string stream, long seen) => random.Next(20) switch
    {
        < 3 => FetchAsync<Chain>(random, stream),
        < 6 => FetchAsync<Line>(random, stream),
        < 10 => AppendAsync(random, "Append, expecting", stream, seen),
        10 => AppendAsync(random, "StartStream", stream, 0),
        11 => AppendAsync(random, "Append", stream, null),
        < 16 => ReadAsync("AggregateStream", async session => await session.Events.AggregateStreamAsync<Chain>(stream) is { } chain ? (chain.Version, chain.Trace) : default),
        _ => ReadAsync("Load", async session => await session.LoadAsync<Line>(stream) is { } line ? (line.Version, line.Trace) : default),
    };

    private Task<Operation> AppendAsync(Random random, string kind, string stream, long? expected)
    {
        var operation = Call(kind, random.Next(1, 4), expected);
        return AnswerAsync(operation, async session =>
        {
            var marks = Marks(operation);
            var action = kind == "StartStream" ? session.Events.StartStream<Chain>(stream, marks)
                : expected is { } version ? session.Events.Append(stream, version + marks.Length, marks)
                : session.Events.Append(stream, marks);
            await session.SaveChangesAsync();
            return operation with { Version = action.Version };
        });
    }

    /// <summary>Fetching is a read of its own; the append is conditional on the version that it saw.</summary>
    private async Task<Operation> FetchAsync<T>(Random random, string stream) where T : class
    {
        await using var session = store.LightweightSession();
        var fetch = Call($"FetchForWriting<{typeof(T).Name}>", 0, null);
        var fetched = await session.Events.FetchForWriting<T>(stream);
        var version = fetched.StartingVersion ?? 0;
        var trace = fetched.Aggregate switch { Chain chain => chain.Trace, Line line => line.Trace, _ => 0 };
        histories.GetOrAdd(stream, _ => new()).Enqueue(fetch with { Answered = Tick(), Version = version, Trace = trace });

        var operation = Call($"Save after FetchForWriting<{typeof(T).Name}>", random.Next(1, 4), version);
        fetched.AppendMany(Marks(operation));
        return await AnswerAsync(operation, async () =>
        {
            await session.SaveChangesAsync();
            return operation with { Version = fetched.Events[^1].Version };
        });
    }

    private Task<Operation> ReadAsync(string kind, Func<IDocumentSession, Task<(long Version, long Trace)>> read)
    {
        var operation = Call(kind, 0, null);
        return AnswerAsync(operation, async session =>
        {
            var (version, trace) = await read(session);
            return operation with { Version = version, Trace = trace };
        });
    }

    private async Task<Operation> AnswerAsync(Operation operation, Func<IDocumentSession, Task<Operation>> perform)
    {
        await using var session = store.LightweightSession();
        return await AnswerAsync(operation, () => perform(session));
    }

    private async Task<Operation> AnswerAsync(Operation operation, Func<Task<Operation>> perform)
    {
        try
        {
            return await perform() with { Answered = Tick() };
        }
        catch (Exception e) when (Desk.IsRefusal(e))
        {
            return operation with { Answered = Tick(), Result = Result.Refused };
        }
        catch (Npgsql.NpgsqlException)
        {
            return operation with { Answered = Tick(), Result = Result.Unknown };
        }
    }

    private Operation Call(string kind, int events, long? expected) => new(Interlocked.Increment(ref numbers), kind, events, expected, Tick());

    private static object[] Marks(Operation operation) => [.. Enumerable.Range(0, operation.Events).Select(n => (object)new Mark(operation.Number, n, operation.Events))];

    private long Tick() => Interlocked.Increment(ref clock);
}
