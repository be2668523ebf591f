using System.Globalization;
using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using Npgsql;
using Weasel.Core;

namespace CpmTracker.Faults.Linear;

/// <summary>What a series of histories has come to.</summary>
/// <param name="Operations">All that were recorded and judged.</param>
/// <param name="Appends">Of which stand in a stream.</param>
/// <param name="Refused">Of which the store refused.</param>
/// <param name="Reads">Of which only read.</param>
/// <param name="Histories">How many streams were judged, each with its own history.</param>
public sealed record LinearTally(long Operations, long Appends, long Refused, long Reads, long Histories);

/// <summary>Concurrent clients on a few streams, history after history, each judged when it is over.</summary>
public sealed class LinearSeries : IAsyncDisposable
{
    private const int Clients = 8;
    private const int PerClient = 60;
    private const int Streams = 3;
    private readonly DocumentStore store;
    private readonly int seed;
    private LinearTally tally = new(0, 0, 0, 0, 0);

    /// <param name="connectionString">An empty database.</param>
    /// <param name="seed">The clients' operations are drawn from it.</param>
    public LinearSeries(string connectionString, int seed)
    {
        this.seed = seed;
        store = DocumentStore.For(options =>
        {
            options.Connection(new NpgsqlConnectionStringBuilder(connectionString) { MaxPoolSize = 2 * Clients }.ConnectionString);
            options.UseSystemTextJsonForSerialization(EnumStorage.AsString, Casing.CamelCase);
            options.Events.StreamIdentity = StreamIdentity.AsString;
            options.Events.MapEventType<Mark>("mark.v1");
            options.Projections.Add<ChainState>(ProjectionLifecycle.Live);
            options.Projections.Add<LineView>(ProjectionLifecycle.Inline);
        });
    }

    /// <summary>Runs histories until there were so many operations.</summary>
    /// <param name="operations">At least so many.</param>
    /// <param name="first">The number of the first round of histories.</param>
    /// <param name="told">Is told after each round how many operations there were.</param>
    /// <param name="ct">Ends the series between two rounds.</param>
    /// <exception cref="FaultFoundException">A history cannot be explained.</exception>
    public async Task<LinearTally> RunAsync(long operations, int first = 0, Action<long>? told = null, CancellationToken ct = default)
    {
        for (var round = first; tally.Operations < operations && !ct.IsCancellationRequested; round++)
        {
            await RunRoundAsync(round);
            told?.Invoke(tally.Operations);
        }

        return tally;
    }

    public ValueTask DisposeAsync() => store.DisposeAsync();

    private async Task RunRoundAsync(int round)
    {
        var recorder = new Recorder(store);
        var streams = Enumerable.Range(0, Streams).Select(n => string.Create(CultureInfo.InvariantCulture, $"stream-{round}-{n}")).ToList();
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => Task.Run(() => recorder.RunAsync(new Random(HashOf(round, client)), streams, PerClient))));
        foreach (var stream in recorder.Streams)
        {
            var history = recorder.HistoryOf(stream);
            await using var session = store.QuerySession();
            var marks = (await session.Events.FetchStreamAsync(stream)).Select(e => (Mark)e.Data).ToList();
            if (Checker.Check(history, marks) is { Count: > 0 } findings)
                throw new FaultFoundException($"The history of {stream} cannot be explained:\n{string.Join('\n', findings.Take(20))}\nAgain: linear --seed {seed} --first {round} --operations 1");
            tally = new(
                tally.Operations + history.Count,
                tally.Appends + history.Count(operation => operation is { IsRead: false, Result: Result.Done }),
                tally.Refused + history.Count(operation => operation.Result == Result.Refused),
                tally.Reads + history.Count(operation => operation.IsRead),
                tally.Histories + 1);
        }
    }

    private int HashOf(int round, int client) => unchecked((((seed * 31) + round) * 1_000_003) + client);
}
