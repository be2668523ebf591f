using CpmTracker.Faults.Crashes;
using CpmTracker.Faults.Programme;
using Marten;
using Marten.Events;
using Npgsql;

namespace CpmTracker.Faults.Tests;

/// <summary>What holds whichever clock it is that jumps: the host's or the database's.</summary>
internal static class ErrandsUnderAClockThatJumps
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    public static async Task ShouldKeepTheirOrderAsync(DocumentStore store, NpgsqlDataSource source, Random random)
    {
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        var errands = Errand.Draw(random, 60, "e", 4);
        foreach (var errand in errands) (await new Desk(store).PerformAsync(errand)).Knowledge.ShouldBe(Knowledge.Acknowledged);
        await store.WaitForNonStaleProjectionDataAsync(Soon);

        await using var session = store.QuerySession();
        var history = await session.Events.FetchStreamAsync("director-1", token: TestContext.Current.CancellationToken);
        history.Select(e => e.Version).ShouldBe(Enumerable.Range(1, history.Count).Select(n => (long)n));
        history.Select(e => e.Sequence).ShouldBeInOrder();
        history.Zip(history.Skip(1)).ShouldContain(pair => pair.First.Timestamp > pair.Second.Timestamp, "The clock never went back: the test has shown nothing.");
        (await session.Events.AggregateStreamAsync<Director>("director-1", version: 3, token: TestContext.Current.CancellationToken))!.Sessions.ShouldBe(history.Take(3).Count(e => e.Data is SessionHeld));
        await using var examiner = new Examiner(source);
        (await examiner.FindAsync(errands.Count)).ShouldBeEmpty();
        await daemon.StopAllAsync();
    }
}
