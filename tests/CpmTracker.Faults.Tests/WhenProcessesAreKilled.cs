using CpmTracker.Faults.Crashes;
using CpmTracker.Testing;

namespace CpmTracker.Faults.Tests;

public sealed class WhenProcessesAreKilled(ITestOutputHelper output)
{
    [Fact(Timeout = 900_000)]
    public async Task Two_hundred_times_nothing_acknowledged_is_lost_nothing_stands_twice_and_every_view_equals_its_rebuild()
    {
        var seed = Seeds.Draw(output);

        var tally = await new CrashSeries(RunFolder.ForThisProcess(), seed).RunAsync(0, 200, ct: TestContext.Current.CancellationToken);

        output.WriteLine($"{string.Join(", ", tally.Victims.Select(victim => $"{victim.Key}: {victim.Value}"))}, in {tally.Elapsed}");
        output.WriteLine($"{tally.Acknowledged} acknowledged; {tally.Unanswered} sendings got no answer, of which {tally.FoundDone} had been recorded");
        tally.Rounds.ShouldBe(200);
        tally.FoundDone.ShouldBeGreaterThan(0, "No blow met a commit under way: the test has shown nothing.");
    }

    [Fact]
    public void A_round_is_the_same_again_for_the_same_seed()
    {
        var (plan, again) = (RoundPlan.Of(7, 3), RoundPlan.Of(7, 3));

        (again.Victim, again.After, again.Pause, again.Pick).ShouldBe((plan.Victim, plan.After, plan.Pause, plan.Pick));
        again.Errands.Select(errand => errand.ToString()).ShouldBe(plan.Errands.Select(errand => errand.ToString()));
        RoundPlan.Of(7, 4).Errands[0].Id.ShouldNotBe(plan.Errands[0].Id);
    }
}
