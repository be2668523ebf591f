using CpmTracker.Faults.Leaders;
using CpmTracker.Testing;

namespace CpmTracker.Faults.Tests;

public sealed class WhenTwoWantToLead(PostgresFixture postgres, ITestOutputHelper output)
{
    [Fact(Timeout = 120_000)]
    public async Task And_each_loses_the_lock_again_and_again_no_event_is_skipped_or_applied_twice()
    {
        var random = new Random(Seeds.Draw(output));
        await using var leaders = await TwoLeaders.StartAsync(await postgres.NewDatabaseAsync());

        await leaders.FightAsync(random, rounds: 60);

        (await leaders.ExamineAsync()).ShouldBeEmpty();
        output.WriteLine($"The leader was deposed {leaders.Deposed} times");
        leaders.Deposed.ShouldBeGreaterThan(10);
    }
}
