using CpmTracker.StandIns.Marten.Tests.Support;
using CpmTracker.Testing;
using Marten;
using Marten.Events;

namespace CpmTracker.StandIns.Marten.Tests.Daemon;

public class WhenADaemonIsFarBehind(PostgresFixture postgres)
{
    static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData(1_000)]
    [InlineData(50)]
    public async Task What_it_makes_is_what_a_rebuild_makes_whether_documents_are_new_or_not_and_in_memory_or_not(int cache)
    {
        await using var store = Composite.Open(await postgres.NewDatabaseAsync(), cache: cache);
        using var daemon = await store.BuildProjectionDaemonAsync();
        foreach (var (first, count) in ((int, int)[])[(0, 700), (600, 800)])
        {
            await AppendAsync(store, first, count);
            await daemon.StartAllAsync();
            await store.WaitForNonStaleProjectionDataAsync(Soon);
            await daemon.StopAllAsync();
        }

        var continuous = await store.SnapshotAsync();
        await daemon.RebuildProjectionAsync("cpm", CancellationToken.None);

        (await store.QuerySession().Query<County>().CountAsync()).ShouldBe(1_400);
        (await store.SnapshotAsync()).ShouldBe(continuous);
    }

    [Fact]
    public async Task A_table_that_was_filled_already_is_looked_into_although_no_event_was_taken()
    {
        await using var store = Composite.Open(await postgres.NewDatabaseAsync());
        using var daemon = await store.BuildProjectionDaemonAsync();
        await AppendAsync(store, 0, 600);
        await daemon.StartAllAsync();
        await store.WaitForNonStaleProjectionDataAsync(Soon);
        await daemon.StopAllAsync();

        await store.RunAsync("delete from mt_event_progression");
        await daemon.StartAllAsync();
        await store.WaitForNonStaleProjectionDataAsync(Soon);
        await daemon.StopAllAsync();

        (await store.QuerySession().Query<County>().CountAsync()).ShouldBe(600);
        (await store.QuerySession().Query<County>().ToListAsync()).ShouldAllBe(county => county.Directors == 2);
    }

    /// <summary>A director each, in a county of their own.</summary>
    static async Task AppendAsync(DocumentStore store, int first, int count)
    {
        await using var session = store.LightweightSession();
        for (var i = first; i < first + count; i++) session.Events.Append($"director-{i}", new Enrolled($"county-{i}"));
        await session.SaveChangesAsync();
    }
}
