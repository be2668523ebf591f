using CpmTracker.StandIns.Marten.Tests.Support;
using CpmTracker.Testing;
using Marten;
using Npgsql;

namespace CpmTracker.StandIns.Marten.Tests.Daemon;

public class WhenABatchIsTakenInParts(PostgresFixture postgres)
{
    const int Many = 600;
    static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task New_documents_are_copied_as_they_were_at_the_end_of_their_part()
    {
        await using var store = Jotters.Open(await postgres.NewDatabaseAsync(), batch: 5 * Many);
        await AppendToManyAsync(store, "first", "second");
        await NoteWritesAsync(store);
        await FollowAsync(store);

        (await store.RowsAsync("select texts::text, count(*) from written where inserted group by 1")).ShouldBe([$"[\"first\"] | {Many}"]);
        await ManyShouldHaveAsync(store, "first", "second");
    }

    [Theory]
    [InlineData(1_000, 3)]
    [InlineData(1, 15)]
    public async Task Documents_are_written_once_a_batch_or_with_each_part_where_more_change_than_may_stay_in_memory(int cache, int writes)
    {
        await using var store = Jotters.Open(await postgres.NewDatabaseAsync(), batch: Jotters.Events, cache: cache);
        await store.JotAsync();
        await NoteWritesAsync(store);
        await FollowAsync(store);

        (await store.RowsAsync("select count(*) from written")).ShouldBe([$"{writes}"]);
        await store.ShouldHaveJottedAsync(Jotters.Events);
    }

    [Fact]
    public async Task It_may_take_longer_than_transactions_may_be_idle()
    {
        var connection = await postgres.NewDatabaseAsync();
        await using var store = Jotters.Open(connection);
        await using (var session = store.LightweightSession())
        {
            session.Events.Append("log-1", new Noted("1"), new Noted("2"), new Noted("slow"));
            await session.SaveChangesAsync();
        }

        await store.RunAsync($"alter database \"{new NpgsqlConnectionStringBuilder(connection).Database}\" set idle_in_transaction_session_timeout = '50ms'");
        await using var following = Jotters.Open(connection);
        await FollowAsync(following);

        (await following.QuerySession().LoadAsync<Jotter>("log-1"))!.Texts.ShouldBe(["1", "2", "slow"]);
    }

    [Fact]
    public async Task Nothing_of_a_part_is_written_where_another_process_has_moved_the_progress()
    {
        await using var store = Jotters.Open(await postgres.NewDatabaseAsync(), batch: 5 * Many);
        await AppendToManyAsync(store, "first", "second");
        await FollowAsync(store);
        await store.RunAsync("create table jotters as select * from mt_doc_jotter; delete from mt_doc_jotter; update mt_event_progression set last_seq_id = 0");

        using var daemon = await store.BuildProjectionDaemonAsync();
        await using (var other = await store.DataSource.OpenConnectionAsync())
        {
            await using var transaction = await other.BeginTransactionAsync();
            await using var hold = new NpgsqlCommand("select 1 from mt_event_progression for update", other);
            await hold.ExecuteNonQueryAsync();
            await daemon.StartAllAsync();
            await store.UntilSomebodyWaitsAsync();
            await using var move = new NpgsqlCommand($"insert into mt_doc_jotter select * from jotters; update mt_event_progression set last_seq_id = {2 * Many}", other);
            await move.ExecuteNonQueryAsync();
            await transaction.CommitAsync();
        }

        await AppendToManyAsync(store, "third");
        await daemon.WaitForNonStaleData(Soon);
        await daemon.StopAllAsync();

        await ManyShouldHaveAsync(store, "first", "second", "third");
    }

    /// <summary>Has a daemon take all that there is.</summary>
    static async Task FollowAsync(DocumentStore store)
    {
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await daemon.WaitForNonStaleData(Soon);
        await daemon.StopAllAsync();
    }

    /// <summary>Texts, each in a stream for each of many documents: more than go by a statement.</summary>
    static async Task AppendToManyAsync(DocumentStore store, params string[] texts)
    {
        await using var session = store.LightweightSession();
        foreach (var text in texts)
        {
            for (var n = 0; n < Many; n++) session.Events.Append($"jotter-{n}", new Noted(text));
            await session.SaveChangesAsync();
        }
    }

    static async Task ManyShouldHaveAsync(DocumentStore store, params string[] texts)
    {
        var jotters = await store.QuerySession().Query<Jotter>().ToListAsync();
        jotters.Count.ShouldBe(Many);
        jotters.ShouldAllBe(jotter => jotter.Texts.SequenceEqual(texts));
    }

    /// <summary>Has PostgreSQL note each document that is written.</summary>
    static async Task NoteWritesAsync(DocumentStore store)
    {
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        await store.RunAsync(
            """
            create table written (texts jsonb, inserted bool);
            create function note() returns trigger language plpgsql as $note$ begin insert into written values (new.data -> 'texts', tg_op = 'INSERT'); return new; end $note$;
            create trigger note after insert or update on mt_doc_jotter for each row execute function note();
            """);
    }
}
