using CpmTracker.StandIns.Marten.Tests.Support;
using CpmTracker.Testing;
using JasperFx.Events;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events.Aggregation;
using Marten.Exceptions;
using Npgsql;

namespace CpmTracker.StandIns.Marten.Tests.Daemon;

/// <summary>A document that is changed in place.</summary>
public class Jotter
{
    public string Id { get; set; } = "";

    public List<string> Texts { get; set; } = [];

    public string Ballast { get; set; } = "";
}

public class JotterProjection(int ballast) : SingleStreamProjection<Jotter, string>
{
    public override Jotter? Evolve(Jotter? snapshot, string id, IEvent e)
    {
        var text = ((Noted)e.Data).Text;
        if (text == "bad") throw new InvalidOperationException("cannot bear this");
        if (text == "slow") Thread.Sleep(300);
        snapshot ??= new() { Ballast = new('-', ballast) };
        snapshot.Texts.Add(text);
        return snapshot;
    }
}

public class WhenABatchIsSaved(PostgresFixture postgres)
{
    const int Events = 95;
    const int Batch = 10;
    const int Large = 2 << 20;
    const int Many = 600;
    static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    /// <param name="connection">The database.</param>
    /// <param name="batch">Events in a batch, a fifth of them in each of its parts.</param>
    /// <param name="ballast">Characters in each document. The three that most tests have are not in memory as JSON at once where each is <see cref="Large"/>.</param>
    /// <param name="cache">Documents that may wait for the end of the batch.</param>
    static DocumentStore Open(string connection, int batch = Batch, int ballast = 0, int cache = 1_000) => Stores.Open(connection, options =>
    {
        options.Projections.Errors.SkipApplyErrors = false;
        options.Projections.Errors.SkipSerializationErrors = false;
        options.Projections.Add(new JotterProjection(ballast), ProjectionLifecycle.Async, each => (each.BatchSize, each.CacheLimitPerTenant) = (batch, cache));
    });

    /// <summary>Texts 1, 2, 3 and so on in three streams by turns; one of them may be bad.</summary>
    static async Task AppendAsync(DocumentStore store, int bad = 0)
    {
        await using var session = store.LightweightSession();
        for (var n = 1; n <= Events; n++)
        {
            session.Events.Append($"log-{n % 3}", new Noted(n == bad ? "bad" : $"{n}"));
            await session.SaveChangesAsync();
        }
    }

    static async Task ShouldHaveTakenAsync(DocumentStore store, int upTo)
    {
        (await store.Advanced.ProjectionProgressFor(new ShardName("Jotter"))).ShouldBe(upTo);
        var jotters = await store.QuerySession().Query<Jotter>().ToListAsync();
        jotters.SelectMany(jotter => jotter.Texts).Order().ShouldBe(Enumerable.Range(1, upTo).Select(n => $"{n}").Order());
        jotters.ShouldAllBe(jotter => jotter.Texts.Select(int.Parse).SequenceEqual(jotter.Texts.Select(int.Parse).Order()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(38)]
    [InlineData(52)]
    [InlineData(95)]
    [InlineData(38, Large)]
    public async Task All_before_an_event_that_cannot_be_applied_is_saved_and_nothing_else(int bad, int ballast = 0)
    {
        await using var store = Open(await postgres.NewDatabaseAsync(), ballast: ballast);
        await AppendAsync(store, bad);

        (await PausedBeforeAsync(store, bad)).ShouldBeOfType<ApplyEventException>().Event.Sequence.ShouldBe(bad);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(11)]
    [InlineData(38)]
    [InlineData(95)]
    public async Task All_before_an_event_that_cannot_be_read_is_saved_and_nothing_else(int bad)
    {
        await using var store = Open(await postgres.NewDatabaseAsync());
        await AppendAsync(store);
        await store.RunAsync($"update mt_events set data = '[]' where seq_id = {bad}");

        (await PausedBeforeAsync(store, bad)).ShouldBeOfType<EventDeserializationFailureException>().Sequence.ShouldBe(bad);
    }

    /// <summary>Why the daemon pauses, once all before an event is saved, and no more.</summary>
    static async Task<Exception?> PausedBeforeAsync(DocumentStore store, int bad)
    {
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await Should.ThrowAsync<TimeoutException>(daemon.WaitForNonStaleData(Soon));
        var state = daemon.Tracker.CurrentState("Jotter:All")!;
        await daemon.StopAllAsync();

        (state.Action, state.Sequence).ShouldBe((ShardAction.Paused, bad - 1));
        await ShouldHaveTakenAsync(store, bad - 1);
        return state.Exception;
    }

    [Theory]
    [InlineData(5)]
    [InlineData(25)]
    [InlineData(93)]
    [InlineData(5, Large)]
    [InlineData(25, Large)]
    [InlineData(93, Large)]
    [InlineData(5, 0, 1)]
    [InlineData(25, 0, 1)]
    [InlineData(93, Large, 1)]
    public async Task What_could_not_be_saved_is_folded_again_from_what_was(int obstacle, int ballast = 0, int cache = 1_000)
    {
        await using var store = Open(await postgres.NewDatabaseAsync(), ballast: ballast, cache: cache);
        await AppendAsync(store);
        await BlockAsync(store, $"{obstacle}");
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        var saved = (obstacle - 1) / Batch * Batch;
        await daemon.Tracker.WaitForShardState("Jotter:All", saved, Soon);
        await Task.Delay(100);
        await ShouldHaveTakenAsync(store, saved);

        await store.RunAsync("delete from obstacle");
        await daemon.WaitForNonStaleData(Soon);
        await daemon.StopAllAsync();

        await ShouldHaveTakenAsync(store, Events);
    }

    [Fact]
    public async Task New_documents_are_copied_as_they_were_at_the_end_of_their_part()
    {
        await using var store = Open(await postgres.NewDatabaseAsync(), batch: 5 * Many);
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
        await using var store = Open(await postgres.NewDatabaseAsync(), batch: Events, cache: cache);
        await AppendAsync(store);
        await NoteWritesAsync(store);
        await FollowAsync(store);

        (await store.RowsAsync("select count(*) from written")).ShouldBe([$"{writes}"]);
        await ShouldHaveTakenAsync(store, Events);
    }

    [Fact]
    public async Task It_may_take_longer_than_transactions_may_be_idle()
    {
        var connection = await postgres.NewDatabaseAsync();
        await using var store = Open(connection);
        await using (var session = store.LightweightSession())
        {
            session.Events.Append("log-1", new Noted("1"), new Noted("2"), new Noted("slow"));
            await session.SaveChangesAsync();
        }

        await store.RunAsync($"alter database \"{new NpgsqlConnectionStringBuilder(connection).Database}\" set idle_in_transaction_session_timeout = '50ms'");
        await using var following = Open(connection);
        await FollowAsync(following);

        (await following.QuerySession().LoadAsync<Jotter>("log-1"))!.Texts.ShouldBe(["1", "2", "slow"]);
    }

    [Fact]
    public async Task Nothing_of_a_part_is_written_where_another_process_has_moved_the_progress()
    {
        await using var store = Open(await postgres.NewDatabaseAsync(), batch: 5 * Many);
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
            while ((await store.RowsAsync("select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")).Count == 0) await Task.Delay(5);
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

    /// <summary>PostgreSQL takes no document with this text in it, until the obstacle is deleted.</summary>
    static async Task BlockAsync(DocumentStore store, string text)
    {
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        await store.RunAsync(
            $$"""
            create table obstacle as select '{{text}}' as text;
            create function mind() returns trigger language plpgsql as $mind$
            begin
                if exists (select from obstacle where new.data -> 'texts' ? text) then raise exception 'there is an obstacle' using errcode = '55000'; end if;
                return new;
            end $mind$;
            create trigger mind before insert or update on mt_doc_jotter for each row execute function mind();
            """);
    }
}
