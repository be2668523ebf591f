using CpmTracker.StandIns.Marten.Tests.Support;
using CpmTracker.Testing;
using JasperFx.Events;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events.Aggregation;
using Marten.Exceptions;

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
        snapshot ??= new() { Ballast = new('-', ballast) };
        snapshot.Texts.Add(text);
        return snapshot;
    }
}

public class WhenBatchesAreSavedWhileOthersAreFolded(PostgresFixture postgres)
{
    const int Events = 95;
    const int Batch = 10;
    const int Large = 2 << 20;
    static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    /// <param name="connection">The database.</param>
    /// <param name="batch">Events in a batch.</param>
    /// <param name="ballast">Characters in each document. The three that most tests have are not in memory as JSON at once where each is <see cref="Large"/>.</param>
    static DocumentStore Open(string connection, int batch = Batch, int ballast = 0) => Stores.Open(connection, options =>
    {
        options.Projections.Errors.SkipApplyErrors = false;
        options.Projections.Errors.SkipSerializationErrors = false;
        options.Projections.Add(new JotterProjection(ballast), ProjectionLifecycle.Async, each => each.BatchSize = batch);
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
    public async Task What_could_not_be_saved_is_folded_again_from_what_was(int obstacle, int ballast = 0)
    {
        await using var store = Open(await postgres.NewDatabaseAsync(), ballast: ballast);
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
    public async Task Documents_that_are_copied_are_as_they_were_at_the_end_of_their_batch()
    {
        const int many = 600;
        await using var store = Open(await postgres.NewDatabaseAsync(), batch: many);
        await using var session = store.LightweightSession();
        foreach (var text in (string[])["first", "second"])
        {
            for (var n = 0; n < many; n++) session.Events.Append($"jotter-{n}", new Noted(text));
            await session.SaveChangesAsync();
        }

        await BlockAsync(store, "second");
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await daemon.Tracker.WaitForShardState("Jotter:All", many, Soon);
        await daemon.StopAllAsync();

        var jotters = await store.QuerySession().Query<Jotter>().ToListAsync();
        jotters.Count.ShouldBe(many);
        jotters.ShouldAllBe(jotter => jotter.Texts.Single() == "first");
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
