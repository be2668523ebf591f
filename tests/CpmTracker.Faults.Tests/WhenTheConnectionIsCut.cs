using CpmTracker.Faults.Cuts;
using CpmTracker.Faults.Programme;
using CpmTracker.Testing;
using Npgsql;

namespace CpmTracker.Faults.Tests;

public sealed class WhenTheConnectionIsCut(PostgresFixture postgres, ITestOutputHelper output)
{
    /// <summary>Every so manieth byte, of which the seed chooses the first; the bench takes all.</summary>
    private const int Every = 53;

    [Fact(Timeout = 120_000)]
    public async Task During_an_append_everything_is_there_or_nothing_and_the_caller_learns_which()
    {
        var first = (uint)Seeds.Draw(output) % Every;
        await using var series = new CutSeries(await postgres.NewDatabaseAsync());

        var tallies = await series.RunAsync(after => after % Every == first, ct: TestContext.Current.CancellationToken);

        output.WriteLine(string.Join('\n', tallies));
        tallies.Select(tally => (tally.Prepared, tally.Direction)).ShouldBe([(false, Direction.Up), (false, Direction.Down), (true, Direction.Up), (true, Direction.Down)]);
        foreach (var tally in tallies) ((long)tally.Cuts).ShouldBeInRange((tally.Bytes / Every) - 1, (tally.Bytes / Every) + 1);
        tallies.ShouldAllBe(tally => tally.Nothing > 0);
    }

    [Fact]
    public async Task Just_before_the_last_byte_of_the_answer_all_is_there_and_the_caller_does_not_know()
    {
        var database = await postgres.NewDatabaseAsync();
        await using var proxy = CuttingProxy.Before(database);
        await using var store = Setup.Open(proxy.ConnectionString);
        var desk = new Desk(store);
        for (var n = 0; n < 3; n++) (await desk.PerformAsync(Errand(n))).Knowledge.ShouldBe(Knowledge.Acknowledged);
        proxy.LetPass();
        await desk.PerformAsync(Errand(3));
        var answer = proxy.Passed(Direction.Down);

        proxy.CutAfter(Direction.Down, answer - 1);
        (await desk.PerformAsync(Errand(4))).Knowledge.ShouldBe(Knowledge.Unknown);

        proxy.HasCut.ShouldBeTrue();
        (await desk.PerformAsync(Errand(4))).ShouldSatisfyAllConditions(again => again.Knowledge.ShouldBe(Knowledge.Acknowledged), again => again.Repeated.ShouldBeTrue());
    }

    [Fact]
    public async Task A_proxy_that_is_told_to_cut_lets_pass_what_comes_before()
    {
        await using var proxy = CuttingProxy.Before(await postgres.NewDatabaseAsync());
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(proxy.ConnectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        proxy.CutAfter(Direction.Up, 10);

        await using var command = new NpgsqlCommand("select 1", connection);
        await Should.ThrowAsync<NpgsqlException>(() => command.ExecuteScalarAsync(TestContext.Current.CancellationToken));

        (proxy.Passed(Direction.Up), proxy.Passed(Direction.Down), proxy.HasCut).ShouldBe((10, 0, true));
    }

    private static Errand Errand(int n) => new($"errand-{n}", $"director-{n}", "county-1", [30]);
}
