using CpmTracker.StandIns.Marten.Tests.Support;
using CpmTracker.Testing;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events;
using Npgsql;

namespace CpmTracker.StandIns.Marten.Tests;

public class WhenViewsAreAsynchronous(PostgresFixture postgres)
{
    static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    static DocumentStore Open(string connection, Action<StoreOptions>? more = null) => Stores.WithViews(connection, options =>
    {
        options.Projections.CompositeProjectionFor("cpm", composite =>
        {
            composite.Add<CountyProjection>();
            composite.Add<StatewideProjection>(2);
        });
        more?.Invoke(options);
    });

    [Fact]
    public async Task A_composite_runs_in_stages_and_records_the_progress_of_each_view()
    {
        await using var store = Open(await postgres.NewDatabaseAsync());
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await using var session = store.LightweightSession();
        session.Events.StartStream<Director>("director-1", new Enrolled("06019"), new SessionHeld("06019", 45));
        session.Events.StartStream<Director>("director-2", new Enrolled("06001"), new SessionHeld("06001", 30), new Noted("x"));
        await session.SaveChangesAsync();

        await store.WaitForNonStaleProjectionDataAsync(Soon);

        (await session.LoadAsync<County>("06019")).ShouldBe(new County("06019", 1, 45));
        (await session.LoadAsync<Statewide>("statewide"))!.Minutes.ShouldBe(new Dictionary<string, int> { ["06001"] = 30, ["06019"] = 45 }, ignoreOrder: true);
        var progress = await store.Advanced.AllProjectionProgress();
        progress.ToDictionary(state => state.ShardName, state => state.Sequence)
            .ShouldBe(new Dictionary<string, long> { ["HighWaterMark"] = 5, ["cpm:All"] = 5, ["County:All"] = 5, ["Statewide:All"] = 5 }, ignoreOrder: true);
        await daemon.StopAllAsync();
    }

    [Fact]
    public async Task An_event_is_seen_well_within_a_second()
    {
        var connection = await postgres.NewDatabaseAsync();
        await using var store = Open(connection);
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await using var elsewhere = Open(connection);
        await using var session = elsewhere.LightweightSession();
        session.Events.Append("director-1", new Enrolled("06019"));
        await session.SaveChangesAsync();
        await daemon.Tracker.WaitForShardState("cpm:All", 1, Soon);
        session.Events.Append("director-1", new SessionHeld("06019", 45));

        var clock = System.Diagnostics.Stopwatch.StartNew();
        await session.SaveChangesAsync();
        await daemon.Tracker.WaitForShardState("cpm:All", 2, Soon);

        clock.ElapsedMilliseconds.ShouldBeLessThan(1000);
        await daemon.StopAllAsync();
    }

    [Fact]
    public async Task A_daemon_goes_on_where_it_stopped()
    {
        var connection = await postgres.NewDatabaseAsync();
        await using (var store = Open(connection))
        {
            using var daemon = await store.BuildProjectionDaemonAsync();
            await daemon.StartAllAsync();
            await using var session = store.LightweightSession();
            session.Events.Append("director-1", new Enrolled("06019"));
            await session.SaveChangesAsync();
            await daemon.WaitForNonStaleData(Soon);
            await daemon.StopAllAsync();
            session.Events.Append("director-1", new SessionHeld("06019", 45));
            await session.SaveChangesAsync();
        }

        await using var again = Open(connection);
        using var second = await again.BuildProjectionDaemonAsync();
        await second.StartAllAsync();
        await second.WaitForNonStaleData(Soon);

        (await again.QuerySession().LoadAsync<County>("06019")).ShouldBe(new County("06019", 1, 45));
        await second.StopAllAsync();
    }

    [Fact]
    public async Task Killed_connections_of_the_daemon_cost_nothing_but_time()
    {
        var connection = await postgres.NewDatabaseAsync();
        await using var store = Open(new NpgsqlConnectionStringBuilder(connection) { ApplicationName = "daemon" }.ConnectionString);
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await using var writing = Open(connection);
        await using var session = writing.LightweightSession();
        for (var i = 0; i < 10; i++)
        {
            session.Events.Append($"director-{i}", new Enrolled("06019"));
            await session.SaveChangesAsync();
            await using var command = writing.DataSource.CreateCommand("select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = current_database() and application_name = 'daemon'");
            await command.ExecuteScalarAsync();
        }

        await writing.WaitForNonStaleProjectionDataAsync(Soon);
        (await session.LoadAsync<County>("06019"))!.Directors.ShouldBe(10);
        await daemon.StopAllAsync();
    }

    [Fact]
    public async Task Two_daemons_on_one_database_apply_no_event_twice()
    {
        var connection = await postgres.NewDatabaseAsync();
        await using var one = Open(connection, options => options.Projections.LeadershipPollingTime = 20);
        await using var other = Open(connection, options => options.Projections.LeadershipPollingTime = 20);
        using var first = await one.BuildProjectionDaemonAsync();
        using var second = await other.BuildProjectionDaemonAsync();
        await Task.WhenAll(first.StartAllAsync(), second.StartAllAsync());
        await using var session = one.LightweightSession();
        for (var i = 0; i < 60; i++)
        {
            session.Events.Append($"director-{i}", new Enrolled("06019"));
            await session.SaveChangesAsync();
            if (i == 20) await first.StopAllAsync();
            if (i == 40) await Task.WhenAll(second.StopAllAsync(), first.StartAllAsync());
        }

        await other.WaitForNonStaleProjectionDataAsync(Soon);
        (await session.LoadAsync<County>("06019"))!.Directors.ShouldBe(60);
        await Task.WhenAll(first.StopAllAsync(), second.StopAllAsync());
    }

    [Fact]
    public async Task An_asynchronous_aggregate_is_fetched_up_to_date_all_the_same()
    {
        await using var store = Stores.Open(await postgres.NewDatabaseAsync(), options => options.Projections.Add<ProgressProjection>(ProjectionLifecycle.Async));
        await using var session = store.LightweightSession();
        session.Events.Append("director-1", new Enrolled("06019"), new SessionHeld("06019", 45));
        await session.SaveChangesAsync();
        (await session.Events.FetchForWriting<Progress>("director-1")).Aggregate!.Minutes.ShouldBe(45);
        session.EjectAllPendingChanges();
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await daemon.WaitForNonStaleData(Soon);
        await daemon.StopAllAsync();
        session.Events.Append("director-1", new SessionHeld("06019", 5));
        await session.SaveChangesAsync();

        var stream = await session.Events.FetchForWriting<Progress>("director-1");

        (stream.Aggregate!.Minutes, stream.Aggregate.Version, stream.CurrentVersion).ShouldBe((50, 3, 3L));
        (await session.LoadAsync<Progress>("director-1"))!.Version.ShouldBe(2);
    }
}
