using CpmTracker.StandIns.Marten.Tests.Support;
using CpmTracker.Testing;
using Marten;
using Marten.Daemon;
using Npgsql;

namespace CpmTracker.StandIns.Marten.Tests.Daemon;

/// <summary>Each look is one of the daemon's: no time passes between two of them but what the test does.</summary>
public sealed class WhenTheHighWaterMarkIsSought(PostgresFixture postgres, ITestOutputHelper output)
{
    readonly HighWaterDetector _detector = new("public");
    long _mark;

    [Fact]
    public async Task It_stays_below_a_transaction_that_is_open_however_often_one_looks()
    {
        await using var store = await StoreAsync();
        await using var open = await Appender.BeginAsync(store, "slow");
        await CommittedAsync(store, "fast", 3);

        for (var look = 0; look < 5; look++) (await LookAsync(store)).ShouldBe(0);
        _detector.WaitsForTransactions.ShouldBeTrue();
        await open.CommitAsync();

        (await LookAsync(store)).ShouldBe(4);
        _detector.WaitsForTransactions.ShouldBeFalse();
    }

    [Fact]
    public async Task It_stays_below_the_first_event_of_an_append_of_several_and_then_passes_all_of_them()
    {
        await using var store = await StoreAsync();
        await CommittedAsync(store, "before");
        await using var open = await Appender.BeginAsync(store, "several", 5);
        await CommittedAsync(store, "after");

        (await LookAsync(store)).ShouldBe(1);
        await open.CommitAsync();

        (await LookAsync(store)).ShouldBe(7);
    }

    [Fact]
    public async Task Of_several_that_are_open_the_lowest_counts_whichever_ends_first()
    {
        await using var store = await StoreAsync();
        await using var first = await Appender.BeginAsync(store, "first");
        await using var second = await Appender.BeginAsync(store, "second", 2);
        await using var third = await Appender.BeginAsync(store, "third");
        await using var fourth = await Appender.BeginAsync(store, "fourth", 2);

        await fourth.CommitAsync();
        (await LookAsync(store)).ShouldBe(0);
        await second.CommitAsync();
        (await LookAsync(store)).ShouldBe(0);
        await using var fifth = await Appender.BeginAsync(store, "fifth");
        await first.CommitAsync();
        (await LookAsync(store)).ShouldBe(3, "The fourth number is still to come.");
        await third.CommitAsync();
        (await LookAsync(store)).ShouldBe(6);
        await fifth.CommitAsync();
        (await LookAsync(store)).ShouldBe(7);
    }

    [Fact]
    public async Task The_numbers_of_one_that_was_rolled_back_are_passed_at_the_first_look()
    {
        await using var store = await StoreAsync();
        await using (var lost = await Appender.BeginAsync(store, "lost", 3)) await lost.RollbackAsync();
        await CommittedAsync(store, "kept");

        (await LookAsync(store)).ShouldBe(4);
    }

    [Fact]
    public async Task A_gap_is_told_from_a_delay_as_soon_as_those_are_over_that_were_open_when_it_was_seen()
    {
        await using var store = await StoreAsync();
        await using (var lost = await Appender.BeginAsync(store, "lost")) await lost.RollbackAsync();
        await using var slow = await Appender.BeginAsync(store, "slow");
        await CommittedAsync(store, "fast");
        (await LookAsync(store)).ShouldBe(0, "Number 1 may be the slow one's.");

        await using var later = await Appender.BeginAsync(store, "later");
        await slow.CommitAsync();

        (await LookAsync(store)).ShouldBe(3, "Who began later can bring nothing below.");
        await later.RollbackAsync();
        await CommittedAsync(store, "last");
        (await LookAsync(store)).ShouldBe(5);
    }

    [Fact]
    public async Task One_that_writes_elsewhere_or_only_reads_holds_nothing_up()
    {
        await using var store = await StoreAsync();
        await store.RunAsync("create table elsewhere (id int)");
        await using var other = await store.DataSource.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var transaction = await other.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await using (var work = new NpgsqlCommand("insert into elsewhere values (1); select count(*) from mt_events, mt_streams", other)) await work.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        await using (var lost = await Appender.BeginAsync(store, "lost")) await lost.RollbackAsync();
        await CommittedAsync(store, "kept");

        (await LookAsync(store)).ShouldBe(2);
    }

    [Fact]
    public async Task In_a_history_longer_than_a_page_it_stops_at_the_gap_and_goes_on_after_it()
    {
        await using var store = await StoreAsync();
        await store.RunAsync("select setval('mt_events_sequence', 29999)");
        await using var open = await Appender.BeginAsync(store, "slow");
        open.Numbers.ShouldBe([30_000]);
        await store.RunAsync(
            """
            insert into mt_streams (id, version) values ('log', 45000);
            insert into mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, mt_dotnet_type, is_archived)
            select n, gen_random_uuid(), 'log', n, '{}', 'noted', now(), '*DEFAULT*', 'x', false from generate_series(1, 45000) as n where n not in (123, 30000)
            """);

        (await LookAsync(store)).ShouldBe(122, "Also a gap that nobody will fill is passed only when the slow one is over.");
        await open.CommitAsync();

        (await LookAsync(store)).ShouldBe(45_000);
    }

    [Fact]
    public async Task Who_holds_it_up_is_named()
    {
        await using var store = await StoreAsync();
        await using var forgotten = await Appender.BeginAsync(store, "slow");
        await CommittedAsync(store, "fast");
        await LookAsync(store);

        await using (var connection = await store.DataSource.OpenConnectionAsync(TestContext.Current.CancellationToken))
            (await _detector.DescribeAsync(connection, CancellationToken.None)).ShouldHaveSingleItem().ShouldMatch($@"^process {forgotten.ProcessId} \(\w+, .*idle in transaction, since \d{{4}}-.*\)$");
        await forgotten.RollbackAsync();
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public async Task With_sixteen_who_append_and_roll_back_a_reader_sees_at_each_look_all_that_will_ever_stand_up_to_it(int seed)
    {
        const int Appenders = 16;
        await using var store = await StoreAsync();
        var appending = Task.WhenAll(Enumerable.Range(0, Appenders).Select(n => Task.Run(() => AppendAsync(store, new Random((seed * 100) + n), $"stream-{n}"))));
        var looks = new List<(long Mark, int Seen)>();
        var waited = 0;
        await using (var connection = await store.DataSource.OpenConnectionAsync(TestContext.Current.CancellationToken))
        {
            do
            {
                var before = _mark;
                _mark = await _detector.AdvanceAsync(connection, _mark, CancellationToken.None);
                _mark.ShouldBeGreaterThanOrEqualTo(before);
                looks.Add((_mark, await CountAsync(connection, _mark)));
                if (_detector.WaitsForTransactions) waited++;
            }
            while (!appending.IsCompleted);
        }

        await appending;
        // The first look ends a wait that an earlier one began, the second passes what was rolled back since.
        for (var look = 0; look < 2; look++) await LookAsync(store);
        var standing = (await store.RowsAsync("select seq_id from mt_events order by 1")).ConvertAll(long.Parse);
        foreach (var (mark, seen) in looks) standing.Count(number => number <= mark).ShouldBe(seen, $"at {mark}");
        _mark.ShouldBe(standing[^1]);
        output.WriteLine($"{looks.Count} looks at {looks.Select(look => look.Mark).Distinct().Count()} marks, {waited} of which waited; {standing.Count} events up to {standing[^1]}");
        waited.ShouldBeGreaterThan(0, "No look met an open transaction: the test has shown nothing.");
        standing[^1].ShouldBeGreaterThan(standing.Count, "Nothing was rolled back: the test has shown nothing.");
    }

    static async Task AppendAsync(DocumentStore store, Random random, string stream)
    {
        for (var n = 0; n < 25; n++)
        {
            await using var appender = await Appender.BeginAsync(store, $"{stream}-{random.Next(3)}", random.Next(1, 4));
            if (random.Next(2) == 0) await Task.Delay(random.Next(8));
            if (random.Next(4) == 0) await appender.RollbackAsync();
            else await appender.CommitAsync();
        }
    }

    static async Task<int> CountAsync(NpgsqlConnection connection, long mark)
    {
        await using var command = new NpgsqlCommand("select count(*)::int from mt_events where seq_id <= $1", connection) { Parameters = { new() { Value = mark } } };
        return (int)(await command.ExecuteScalarAsync())!;
    }

    static async Task CommittedAsync(DocumentStore store, string stream, int events = 1)
    {
        await using var appender = await Appender.BeginAsync(store, stream, events);
        await appender.CommitAsync();
    }

    async Task<DocumentStore> StoreAsync()
    {
        var store = Stores.Open(await postgres.NewDatabaseAsync());
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        return store;
    }

    async Task<long> LookAsync(DocumentStore store)
    {
        await using var connection = await store.DataSource.OpenConnectionAsync();
        return _mark = await _detector.AdvanceAsync(connection, _mark, CancellationToken.None);
    }
}
