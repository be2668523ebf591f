using CpmTracker.StandIns.Marten.Tests.Support;
using CpmTracker.Testing;
using JasperFx;
using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events.Aggregation;
using Marten.Events.Projections;

namespace CpmTracker.StandIns.Marten.Tests.Daemon;

public class WhenAShardIsPaused(PostgresFixture postgres)
{
    static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);
    static bool s_broken;

    public record Fragile(string Id, int Seen);

    public class FragileProjection : SingleStreamProjection<Fragile, string>
    {
        public override Fragile? Evolve(Fragile? snapshot, string id, IEvent e) =>
            s_broken && e.Data is Noted { Text: "bad" } ? throw new InvalidOperationException("cannot bear this") : new Fragile(id, (snapshot?.Seen ?? 0) + 1);
    }

    static DocumentStore Open(string connection) => Stores.Open(connection, options =>
    {
        options.Events.EnableExtendedProgressionTracking = true;
        options.Projections.Add<FragileProjection>(ProjectionLifecycle.Async);
        options.Projections.Add<CountyProjection>(ProjectionLifecycle.Async);
    });

    [Fact]
    public async Task The_others_go_on_whoever_asks_is_told_why_and_it_goes_on_when_it_is_started()
    {
        s_broken = true;
        var connection = await postgres.NewDatabaseAsync();
        await using var store = Open(connection);
        await using var session = store.LightweightSession();
        session.Events.Append("log", new Noted("good"), new Noted("bad"), new Enrolled("06019"));
        await session.SaveChangesAsync();
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await Should.ThrowAsync<TimeoutException>(daemon.WaitForNonStaleData(Soon));
        await daemon.Tracker.WaitForShardState("County:All", 3, Soon);

        daemon.HasAnyPaused().ShouldBeTrue();
        (daemon.StatusFor("Fragile"), daemon.StatusFor("County:All")).ShouldBe((AgentStatus.Paused, AgentStatus.Running));
        await using (var elsewhere = Open(connection))
        {
            var told = (await RecordedAsync(elsewhere, states => states.Exists(state => state.AgentStatus == "Paused"))).Single(state => state.ShardName == "Fragile:All");
            (told.Sequence, told.AgentStatus).ShouldBe((1, "Paused"));
            told.PauseReason.ShouldNotBeNull().ShouldMatch("event #2 .*noted.*stream log.*cannot bear this");
        }

        s_broken = false;
        await daemon.StartAgentAsync("Fragile", CancellationToken.None);
        await daemon.WaitForNonStaleData(Soon);

        daemon.HasAnyPaused().ShouldBeFalse();
        (await session.LoadAsync<Fragile>("log"))!.Seen.ShouldBe(3);
        (await RecordedAsync(store, states => states.TrueForAll(state => state.AgentStatus == "Running"))).ShouldAllBe(state => state.PauseReason == null);
        await daemon.StopAllAsync();
    }

    /// <summary>How the shards stand in the database, once that is so: it is recorded a moment after it happens.</summary>
    static async Task<List<ShardState>> RecordedAsync(DocumentStore store, Predicate<List<ShardState>> until)
    {
        using var patience = new CancellationTokenSource(Soon);
        while (true)
        {
            List<ShardState> states = [.. (await store.Advanced.AllProjectionProgress(token: patience.Token)).Where(state => state.ShardName.EndsWith(":All", StringComparison.Ordinal))];
            if (until(states)) return states;
            await Task.Delay(10, patience.Token);
        }
    }

    [Fact]
    public async Task One_can_be_stopped_and_started_by_itself()
    {
        s_broken = false;
        await using var store = Open(await postgres.NewDatabaseAsync());
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StopAgentAsync("County");
        await daemon.StartAgentAsync("County", CancellationToken.None);
        await daemon.StartAgentAsync("County", CancellationToken.None);
        await using var session = store.LightweightSession();
        session.Events.Append("director-1", new Enrolled("06019"));
        await session.SaveChangesAsync();
        await daemon.Tracker.WaitForShardState("County:All", 1, Soon);
        daemon.StatusFor("Fragile").ShouldBe(AgentStatus.Stopped);

        await daemon.StopAgentAsync("County", new InvalidOperationException("enough"));

        daemon.StatusFor("County").ShouldBe(AgentStatus.Stopped);
        daemon.Tracker.CurrentState("County:All")!.Exception!.Message.ShouldBe("enough");
        daemon.IsRunning.ShouldBeTrue();
        await daemon.StopAllAsync();
        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => daemon.StartAgentAsync("nothing", CancellationToken.None));
    }

    [Fact]
    public async Task An_event_that_cannot_be_read_pauses_at_its_place()
    {
        s_broken = false;
        var connection = await postgres.NewDatabaseAsync();
        await using var store = Open(connection);
        await using var session = store.LightweightSession();
        session.Events.Append("log", new Noted("good"), new Noted("soon unreadable"), new Noted("good"));
        await session.SaveChangesAsync();
        await store.RunAsync("update mt_events set data = '[]' where seq_id = 2");
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();

        (await Should.ThrowAsync<TimeoutException>(daemon.WaitForNonStaleData(Soon))).Message.ShouldContain("2");
        foreach (var shard in (string[])["Fragile", "County"])
            while (daemon.StatusFor(shard) != AgentStatus.Paused) await Task.Delay(10, TestContext.Current.CancellationToken);
        daemon.Tracker.CurrentState("Fragile:All")!.Sequence.ShouldBe(1);
        await store.RunAsync("""update mt_events set data = '{"text": "mended"}' where seq_id = 2""");
        await daemon.StartAgentAsync("Fragile", CancellationToken.None);
        await daemon.StartAgentAsync("County", CancellationToken.None);
        await daemon.WaitForNonStaleData(Soon);

        (await session.LoadAsync<Fragile>("log"))!.Seen.ShouldBe(3);
        await daemon.StopAllAsync();
    }

    [Fact]
    public async Task It_starts_again_even_while_it_is_still_being_recorded_that_it_was_paused()
    {
        s_broken = false;
        await using var store = Stores.Open(await postgres.NewDatabaseAsync(), options =>
        {
            options.Events.EnableExtendedProgressionTracking = true;
            options.Projections.Add<FragileProjection>(ProjectionLifecycle.Async);
        });
        await using var session = store.LightweightSession();
        using var daemon = await store.BuildProjectionDaemonAsync();
        session.Events.Append("log", new Noted("good"));
        await session.SaveChangesAsync();
        await daemon.StartAllAsync();
        await daemon.WaitForNonStaleData(Soon);

        await using var connection = await store.DataSource.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var recording = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await using (var held = new Npgsql.NpgsqlCommand("select from mt_event_progression where name = 'Fragile:All' for update", connection)) await held.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        s_broken = true;
        session.Events.Append("log", new Noted("bad"));
        await session.SaveChangesAsync();
        while (daemon.StatusFor("Fragile") != AgentStatus.Paused) await Task.Delay(10, TestContext.Current.CancellationToken);
        s_broken = false;
        var starting = daemon.StartAgentAsync("Fragile", CancellationToken.None);
        await recording.RollbackAsync(TestContext.Current.CancellationToken);
        await starting;
        await daemon.WaitForNonStaleData(Soon);

        (await session.LoadAsync<Fragile>("log"))!.Seen.ShouldBe(2);
        await daemon.StopAllAsync();
    }

    public record Lost(string Id);

    public class LostProjection : MultiStreamProjection<Lost, string>
    {
        public LostProjection() => Identity<Noted>(e => e.Text == "bad" ? throw new InvalidOperationException("belongs nowhere") : e.Text);

        public override Lost? Evolve(Lost? snapshot, string id, IEvent e) => new(id);
    }

    [Fact]
    public async Task An_event_whose_document_cannot_be_told_is_named_as_well()
    {
        await using var store = Stores.Open(await postgres.NewDatabaseAsync(), options => options.Projections.Add<LostProjection>(ProjectionLifecycle.Async));
        await using var session = store.LightweightSession();
        session.Events.Append("log", new Noted("good"), new Noted("bad"));
        await session.SaveChangesAsync();
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();

        (await Should.ThrowAsync<TimeoutException>(daemon.WaitForNonStaleData(Soon))).Message.ShouldContain("#2");
        await daemon.StopAllAsync();

        (await session.LoadAsync<Lost>("good")).ShouldNotBeNull();
    }
}
