using CpmTracker.Testing;
using JasperFx.Events.Daemon;
using Marten;
using Marten.Exceptions;

namespace CpmTracker.StandIns.Marten.Tests.Daemon;

public class WhenABatchIsSaved(PostgresFixture postgres)
{
    const int Large = 2 << 20;
    static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

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
        await using var store = Jotters.Open(await postgres.NewDatabaseAsync(), ballast: ballast);
        await store.JotAsync(bad);

        (await PausedBeforeAsync(store, bad)).ShouldBeOfType<ApplyEventException>().Event.Sequence.ShouldBe(bad);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(11)]
    [InlineData(38)]
    [InlineData(95)]
    public async Task All_before_an_event_that_cannot_be_read_is_saved_and_nothing_else(int bad)
    {
        await using var store = Jotters.Open(await postgres.NewDatabaseAsync());
        await store.JotAsync();
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
        await store.ShouldHaveJottedAsync(bad - 1);
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
        await using var store = Jotters.Open(await postgres.NewDatabaseAsync(), ballast: ballast, cache: cache);
        await store.JotAsync();
        await BlockAsync(store, $"{obstacle}");
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        var saved = (obstacle - 1) / Jotters.Batch * Jotters.Batch;
        await daemon.Tracker.WaitForShardState("Jotter:All", saved, Soon);
        await Task.Delay(100);
        await store.ShouldHaveJottedAsync(saved);

        await store.RunAsync("delete from obstacle");
        await daemon.WaitForNonStaleData(Soon);
        await daemon.StopAllAsync();

        await store.ShouldHaveJottedAsync(Jotters.Events);
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
