using CpmTracker.StandIns.Marten.Tests.Support;
using CpmTracker.Testing;
using JasperFx.Events;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events;
using Marten.Events.Aggregation;

namespace CpmTracker.StandIns.Marten.Tests;

public class WhenViewsFail(PostgresFixture postgres)
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
    public async Task A_view_added_to_a_composite_that_has_run_asks_for_a_rebuild()
    {
        var connection = await postgres.NewDatabaseAsync();
        await using (var before = Stores.Open(connection, options => options.Projections.CompositeProjectionFor("cpm", composite => composite.Add<CountyProjection>())))
        {
            await using var session = before.LightweightSession();
            session.Events.Append("director-1", new Enrolled("06019"));
            await session.SaveChangesAsync();
            using var running = await before.BuildProjectionDaemonAsync();
            await running.StartAllAsync();
            await running.WaitForNonStaleData(Soon);
            await running.StopAllAsync();
        }

        await using var store = Open(connection);
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        (await Should.ThrowAsync<TimeoutException>(daemon.WaitForNonStaleData(Soon))).Message.ShouldContain("rebuild the projection 'cpm'");

        await daemon.RebuildProjectionAsync("cpm", CancellationToken.None);
        await daemon.Tracker.WaitForShardState("cpm:All", 1, Soon);
        await daemon.StopAllAsync();

        (await store.QuerySession().LoadAsync<Statewide>("statewide"))!.Minutes.ShouldContainKey("06019");
    }

    public record Brittle(string Id, int Seen);

    public class BrittleProjection : SingleStreamProjection<Brittle, string>
    {
        public override Brittle? Evolve(Brittle? snapshot, string id, IEvent e) =>
            e.Data is Noted { Text: "bad" } ? throw new InvalidOperationException("cannot bear this") : new Brittle(id, (snapshot?.Seen ?? 0) + 1);
    }

    [Fact]
    public async Task A_view_that_fails_stops_before_the_event_and_names_it()
    {
        await using var store = Stores.Open(await postgres.NewDatabaseAsync(), options => options.Projections.Add<BrittleProjection>(ProjectionLifecycle.Async));
        using var daemon = await store.BuildProjectionDaemonAsync();
        await using var session = store.LightweightSession();
        session.Events.Append("log", new Noted("good"), new Noted("bad"), new Noted("good"));
        await session.SaveChangesAsync();
        await daemon.StartAllAsync();

        var stale = await Should.ThrowAsync<TimeoutException>(store.WaitForNonStaleProjectionDataAsync(Soon));

        stale.InnerException.ShouldBeOfType<ApplyEventException>().Event.Sequence.ShouldBe(2);
        stale.Message.ShouldContain("#2");
        var state = daemon.Tracker.CurrentState("Brittle:All")!;
        (state.Action, state.Sequence).ShouldBe((ShardAction.Paused, 1));
        state.Exception.ShouldBeOfType<ApplyEventException>();
        state.PauseReason!.ShouldEndWith("cannot bear this");
        (await session.LoadAsync<Brittle>("log"))!.Seen.ShouldBe(1);
        await daemon.StopAllAsync();
    }
}
