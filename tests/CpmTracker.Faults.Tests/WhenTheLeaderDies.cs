using CpmTracker.Faults.Leaders;
using CpmTracker.Testing;

namespace CpmTracker.Faults.Tests;

public sealed class WhenTheLeaderDies(PostgresFixture postgres, ITestOutputHelper output)
{
    [Fact(Timeout = 180_000)]
    public async Task Another_process_takes_over_within_five_seconds_and_no_event_is_skipped_or_applied_twice()
    {
        await using var series = await TakeoverSeries.StartAsync(await postgres.NewDatabaseAsync(), await postgres.NewDatabaseAsync(), Seeds.Draw(output));

        var tally = await series.RunAsync(6, ct: TestContext.Current.CancellationToken);

        output.WriteLine($"{tally.Acknowledged} errands meanwhile; from the blow until the views followed: {string.Join(", ", tally.Times.Select(time => $"{time.TotalSeconds:0.00} s"))}");
        (tally.Killed, tally.Disconnected).ShouldBe((3, 3));
        tally.Acknowledged.ShouldBeGreaterThan(100);
    }
}
