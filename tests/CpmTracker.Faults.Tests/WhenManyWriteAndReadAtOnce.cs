using CpmTracker.Faults.Linear;
using CpmTracker.Testing;

namespace CpmTracker.Faults.Tests;

public sealed class WhenManyWriteAndReadAtOnce(PostgresFixture postgres, ITestOutputHelper output)
{
    [Fact(Timeout = 120_000)]
    public async Task Everybody_saw_the_stream_as_it_was_at_one_moment_between_the_question_and_the_answer()
    {
        await using var series = new LinearSeries(await postgres.NewDatabaseAsync(), Seeds.Draw(output));

        var tally = await series.RunAsync(3000, ct: TestContext.Current.CancellationToken);

        output.WriteLine(tally.ToString());
        tally.Refused.ShouldBeGreaterThan(0, "Nobody met anybody: the test has shown nothing.");
        tally.Reads.ShouldBeGreaterThan(0);
    }
}
