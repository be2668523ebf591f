namespace CpmTracker.Projections.Tests.Laws;

using CpmTracker.Projections.Tests.Store;
using CpmTracker.Testing;
using FsCheck.Fluent;

/// <summary>The same laws of what stands in PostgreSQL, compared to the byte. The folds in memory are the measure: the store must come to the same, by whatever way.</summary>
public class StoreLaws(PostgresFixture postgres)
{
    [Fact]
    public void Replay_rebuilding_in_batches_of_any_size_gives_the_same_bytes() => Histories.ObeyStored(Gen.Choose(2, 50), async (history, size) =>
    {
        await using var store = await ViewStore.NewAsync(postgres);
        await store.WriteAsync(history);
        var expected = await store.Tables.AsTextAsync(FoldedViews.Of(history.Events()).Documents());

        await store.RebuildAsync();
        (await store.Tables.DocumentsAsync()).ShouldBe(expected);
        await store.RebuildAsync(batchSize: size);
        (await store.Tables.DocumentsAsync()).ShouldBe(expected, $"in batches of {size}");
        await store.RebuildAsync(batchSize: 1);
        (await store.Tables.DocumentsAsync()).ShouldBe(expected, "event by event");
    });

    [Fact]
    public void Replay_what_followed_the_events_as_they_came_is_what_a_rebuild_gives() => Histories.ObeyStored(Gen.Elements(1, 4, 30), async (history, portion) =>
    {
        await using var store = await ViewStore.NewAsync(postgres);
        await store.FollowAsync(history, portion);
        var followed = await store.Tables.DocumentsAsync();

        await store.RebuildAsync();
        followed.ShouldBe(await store.Tables.DocumentsAsync());
    });

    [Fact]
    public void Replay_the_inline_view_is_what_its_rebuild_gives() => Histories.ObeyStored(Gen.Constant(0), async (history, _) =>
    {
        await using var store = await ViewStore.NewAsync(postgres);
        await store.WriteAsync(history);
        var inline = await store.Tables.DocumentsAsync();
        inline.Count.ShouldBe(FoldedViews.Of(history.Events()).Progress.Count);

        await store.RebuildInlineAsync();
        (await store.Tables.DocumentsAsync()).ShouldBe(inline);
    });

    [Fact]
    public void Replay_the_day_of_the_rebuild_changes_nothing() => Histories.ObeyStored(Gen.Choose(1, 100), async (history, years) =>
    {
        await using var store = await ViewStore.NewAsync(postgres);
        await store.WriteAsync(history);
        await store.RebuildAsync();
        var today = await store.Tables.DocumentsAsync();

        await store.RebuildAsync(now: new DateTimeOffset(2026 + years, 2, 28, 23, 59, 59, TimeSpan.Zero));
        (await store.Tables.DocumentsAsync()).ShouldBe(today);
    });

    [Fact]
    public void Merge_streams_interleaved_otherwise_give_the_same_bytes() => Histories.ObeyStored(Gen.Choose(0, 1_000_000), async (history, seed) =>
    {
        await using var store = await ViewStore.NewAsync(postgres);
        await store.WriteAsync(history);
        await store.RebuildAsync();
        await using var other = await ViewStore.NewAsync(postgres);
        await other.WriteAsync(Interleaving.Of(history, seed));
        await other.RebuildAsync();

        (await other.Tables.DocumentsAsync()).ShouldBe(await store.Tables.DocumentsAsync());
    });
}
