namespace CpmTracker.Server.Demonstration;

using CpmTracker.Domain;
using CpmTracker.Domain.Counties;
using CpmTracker.Projections;
using CpmTracker.Server.Catalogues;
using CpmTracker.Server.Sealing;
using CpmTracker.Server.Seeding;
using CpmTracker.Server.Store;
using Marten;
using Npgsql;

/// <summary>
/// Writes a made-up history through the same decisions as real commands, in the order in which it would have been recorded and under a clock set to those
/// times. Every event of it is marked as demonstration.
/// </summary>
public static class HistoryGenerator
{
    /// <summary>Loads the reference data as of the history's first day: or nothing of it could have happened, and no past state would know its counties.</summary>
    /// <param name="order">How much history is to follow.</param>
    /// <param name="connectionString">The events' database.</param>
    /// <param name="keys">Every county gets a key.</param>
    /// <param name="folder">The seeds.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="SeedsMalformedException">The seeds are not as they must be; nothing was loaded.</exception>
    public static async Task<SeedOutcome> SeedAsync(HistoryOrder order, string connectionString, PersonKeys keys, string folder, CancellationToken ct)
    {
        var clock = new SetClock { Now = new(order.Last.AddYears(-order.Years), TimeOnly.MinValue, TimeSpan.Zero) };
        await using var store = StoreUnder(clock, connectionString);
        return await new SeedLoader(store, keys, clock).LoadAsync(folder, ct);
    }

    /// <summary>Writes a history into a store whose reference data is loaded.</summary>
    /// <param name="order">How much.</param>
    /// <param name="connectionString">The events' database.</param>
    /// <param name="keys">Everybody in it gets a key.</param>
    /// <param name="progress">Told how many of how many commands are recorded.</param>
    /// <param name="ct">Cancels; what is recorded stays.</param>
    /// <returns>How many events were appended.</returns>
    /// <exception cref="InvalidOperationException">No catalogue is in force.</exception>
    public static async Task<int> WriteAsync(HistoryOrder order, string connectionString, PersonKeys keys, IProgress<(int Done, int Of)> progress, CancellationToken ct)
    {
        var clock = new SetClock();
        await using var store = StoreUnder(clock, Relaxed(connectionString));
        await using var query = store.QuerySession();
        var edition = await CatalogueInForce.FindAsync(query, order.Last, ct) ?? throw new InvalidOperationException("No catalogue is in force: load the seeds first.");
        var catalogue = await CatalogueInForce.ReadAsync(query, edition.Edition, ct);

        var people = World.People(order.Directors);
        await keys.MakeAsync(people, ct);
        var commands = World.History(order, catalogue, await RegionsAsync(query, ct), await keys.FindAsync([.. people, .. World.AllCounties.Select(StreamId.OfCounty)], ct));

        var ids = new Random(order.Seed);
        var events = 0;
        for (var done = 0; done < commands.Count; done++)
        {
            clock.Now = commands[done].RecordedAt;
            events += await RecordAsync(store, commands[done], NextId(ids), edition.Edition, ct);
            if (done % 100 == 99) progress.Report((done + 1, commands.Count));
        }

        progress.Report((commands.Count, commands.Count));
        return events;
    }

    /// <summary>Each county's region as last assigned.</summary>
    private static async Task<IReadOnlyDictionary<string, string>> RegionsAsync(IQuerySession query, CancellationToken ct) =>
        (await query.Events.QueryRawEventDataOnly<CountyAssignedToRegion>().ToListAsync(ct))
            .GroupBy(e => e.County)
            .ToDictionary(assigned => assigned.Key, assigned => assigned.MaxBy(e => e.OccurredOn)!.Region);

    private static async Task<int> RecordAsync(IDocumentStore store, PlannedCommand command, Guid id, string edition, CancellationToken ct)
    {
        await using var session = store.LightweightSession();
        var submission = new Submission(id, command.Actor, Recorded.Demonstration, DateOnly.FromDateTime(command.RecordedAt.UtcDateTime))
        {
            Edition = edition,
            Register = command.Register,
        };
        var outcome = await command.DecideAsync(session, submission, ct);
        await session.SaveChangesAsync(ct);
        return outcome is Outcome.Accepted accepted ? accepted.Events : 0;
    }

    private static DocumentStore StoreUnder(TimeProvider clock, string connectionString) => DocumentStore.For(options =>
    {
        StoreSetup.Configure(options, connectionString);
        options.Events.TimeProvider = clock;
    });

    private static Guid NextId(Random ids)
    {
        var bytes = new byte[16];
        ids.NextBytes(bytes);
        return new(bytes);
    }

    /// <summary>Made-up history need not survive a power cut in the very second it is written.</summary>
    private static string Relaxed(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString) { Options = "-c synchronous_commit=off" }.ConnectionString;

    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
