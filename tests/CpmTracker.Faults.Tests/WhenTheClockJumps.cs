using CpmTracker.Faults.Programme;
using CpmTracker.Testing;
using Marten;
using Npgsql;

namespace CpmTracker.Faults.Tests;

public sealed class WhenTheClockJumps(PostgresFixture postgres, ITestOutputHelper output)
{
    [Fact]
    public async Task Forwards_and_backwards_order_and_versions_stay_and_the_views_follow()
    {
        var random = new Random(Seeds.Draw(output));
        var clock = new JumpingClock(random);
        await using var source = NpgsqlDataSource.Create(await postgres.NewDatabaseAsync());
        await using var store = Open(source, clock);
        await ErrandsUnderAClockThatJumps.ShouldKeepTheirOrderAsync(store, source, random);
    }

    [Fact]
    public async Task What_depends_on_it_are_timestamps_and_the_past_as_of_a_time()
    {
        var clock = new JumpingClock(new Random(1));
        await using var source = NpgsqlDataSource.Create(await postgres.NewDatabaseAsync());
        await using var store = Open(source, clock);
        DateTimeOffset[] times = [At(12), At(14), At(10)];
        foreach (var time in times)
        {
            clock.Next = time;
            await using var session = store.LightweightSession();
            session.Events.Append("director-1", new SessionHeld("county-1", 30));
            await session.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await using var reading = store.QuerySession();
        (await reading.Events.FetchStreamAsync("director-1", token: TestContext.Current.CancellationToken)).Select(e => e.Timestamp).ShouldBe(times);
        (await reading.Events.AggregateStreamAsync<Director>("director-1", timestamp: At(13), token: TestContext.Current.CancellationToken))!.Sessions
            .ShouldBe(2, "As of one o'clock: the first event, and the third, which the clock had dated back; not the second.");
        (await reading.Events.AggregateStreamAsync<Director>("director-1", version: 2, token: TestContext.Current.CancellationToken))!.Sessions.ShouldBe(2);
    }

    private static DateTimeOffset At(int hour) => new(2026, 3, 8, hour, 0, 0, TimeSpan.Zero);

    private static DocumentStore Open(NpgsqlDataSource source, TimeProvider clock) => DocumentStore.For(options =>
    {
        options.Connection(source);
        Setup.Configure(options);
        options.Events.TimeProvider = clock;
    });

    /// <summary>Jumps by up to a year, to and fro, each time that it is asked; unless it is told what to say.</summary>
    private sealed class JumpingClock(Random random) : TimeProvider
    {
        public DateTimeOffset? Next { get; set; }

        public override DateTimeOffset GetUtcNow() => Next ?? At(12).AddSeconds(random.Next(-31_536_000, 31_536_000));
    }
}
