using CpmTracker.StandIns.Marten.Tests.Support;
using CpmTracker.Testing;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events;

namespace CpmTracker.StandIns.Marten.Tests;

public class WhenViewsAreRebuilt(PostgresFixture postgres)
{
    static readonly string[] DocumentTables = ["mt_doc_county", "mt_doc_progress", "mt_doc_statewide"];

    static DocumentStore Open(string connection, int batch, int rebuildBatch, int cache) => Stores.WithViews(connection, options =>
    {
        options.Projections.RebuildBatchSize = rebuildBatch;
        options.Projections.CompositeProjectionFor("cpm", composite =>
        {
            var county = new CountyProjection();
            (county.Options.BatchSize, county.Options.CacheLimitPerTenant) = (batch, cache);
            composite.Add(county);
            composite.Add<StatewideProjection>(2);
        });
    });

    [Theory]
    [InlineData(1, 1_000, 10)]
    [InlineData(7, 13, 2)]
    [InlineData(1_000, 1, 10_000)]
    public async Task A_rebuild_gives_the_bytes_of_the_continuous_run_whatever_the_batches(int batch, int rebuildBatch, int cache)
    {
        await using var store = Open(await postgres.NewDatabaseAsync(), batch, rebuildBatch, cache);
        using (var following = await store.BuildProjectionDaemonAsync())
        {
            await following.StartAllAsync();
            await HistoryAsync(store, 200);
            await store.WaitForNonStaleProjectionDataAsync(TimeSpan.FromSeconds(30));
            await following.StopAllAsync();
        }

        var continuous = await SnapshotAsync(store);
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.RebuildProjectionAsync("cpm", CancellationToken.None);
        await daemon.RebuildProjectionAsync<ProgressProjection>(CancellationToken.None);

        (await SnapshotAsync(store)).ShouldBe(continuous);
        continuous.Count.ShouldBeGreaterThan(20);
        (await store.Advanced.AllProjectionProgress()).Where(state => state.ShardName.EndsWith(":All", StringComparison.Ordinal)).Select(state => state.Sequence).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_rebuild_gives_them_also_where_more_documents_change_in_turn_than_stay_in_memory()
    {
        await using var store = Stores.Open(await postgres.NewDatabaseAsync(), options =>
        {
            options.Projections.RebuildBatchSize = 20;
            options.Projections.Add(new ProgressProjection { Options = { CacheLimitPerTenant = 1 } }, ProjectionLifecycle.Inline);
        });
        await using var session = store.LightweightSession();
        for (var round = 0; round < 8; round++)
        {
            for (var director = 0; director < 300; director++)
                session.Events.Append($"director-{director}", ((director + round) % 11) switch { 0 => new Withdrawn("06019"), 1 => new Enrolled("06019"), var minutes => new SessionHeld("06019", minutes) });
            await session.SaveChangesAsync();
        }

        var inline = await store.DocumentsAsync("mt_doc_progress");
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.RebuildProjectionAsync<ProgressProjection>(CancellationToken.None);

        (await store.DocumentsAsync("mt_doc_progress")).ShouldBe(inline);
        inline.Count.ShouldBeGreaterThan(150);
    }

    [Fact]
    public async Task A_rebuild_tells_how_far_it_is()
    {
        await using var store = Open(await postgres.NewDatabaseAsync(), 500, 10, 100);
        await HistoryAsync(store, 30);
        using var daemon = await store.BuildProjectionDaemonAsync();
        var seen = new Observer();
        using var subscription = daemon.Tracker.Subscribe(seen);

        await daemon.RebuildProjectionAsync<County>(TimeSpan.FromSeconds(5), CancellationToken.None);

        var states = seen.States.FindAll(state => state.ShardName == "cpm:All");
        states.Count.ShouldBeGreaterThan(3);
        var last = states[^1].Sequence;
        states.ShouldAllBe(state => state.Mode == ShardMode.rebuilding && state.RebuildThreshold == last);
        states.Select(state => state.Sequence).ShouldBeInOrder();
    }

    [Fact]
    public async Task An_unknown_or_a_live_projection_is_refused()
    {
        await using var store = Open(await postgres.NewDatabaseAsync(), 500, 10, 100);
        using var daemon = await store.BuildProjectionDaemonAsync();

        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => daemon.RebuildProjectionAsync("nothing", CancellationToken.None));
        await Should.ThrowAsync<InvalidProjectionException>(() => daemon.RebuildProjectionAsync("Director", CancellationToken.None));
    }

    /// <summary>A seeded history: directors enrol, hold sessions and withdraw, interleaved.</summary>
    static async Task HistoryAsync(DocumentStore store, int saves)
    {
        var chance = new Random(20260722);
        for (var i = 0; i < saves; i++)
        {
            await using var session = store.LightweightSession();
            var stream = await session.Events.FetchForWriting<Director>($"director-{chance.Next(30)}");
            var fips = $"060{chance.Next(10, 18)}";
            if (stream.Aggregate is null) stream.AppendOne(new Enrolled(fips));
            for (var more = chance.Next(4); more > 0; more--) stream.AppendOne(new SessionHeld(fips, chance.Next(60)));
            if (chance.Next(20) == 0) stream.AppendOne(new Withdrawn(fips));
            await session.SaveChangesAsync();
        }
    }

    static async Task<List<string>> SnapshotAsync(DocumentStore store)
    {
        var all = new List<string>();
        foreach (var table in DocumentTables) all.AddRange(await store.RowsAsync($"select id, data::text from {table} order by id collate \"C\""));
        return all;
    }

    sealed class Observer : IObserver<ShardState>
    {
        public List<ShardState> States { get; } = [];

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void OnNext(ShardState value) => States.Add(value);
    }
}
