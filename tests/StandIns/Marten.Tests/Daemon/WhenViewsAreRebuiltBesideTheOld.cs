using CpmTracker.StandIns.Marten.Tests.Support;
using CpmTracker.Testing;
using JasperFx.Events;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events;
using Marten.Events.Projections;
using Npgsql;
using ShardLock = Marten.Daemon.ShardLock;

namespace CpmTracker.StandIns.Marten.Tests.Daemon;

public class WhenViewsAreRebuiltBesideTheOld(PostgresFixture postgres)
{
    static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_daemon_elsewhere_goes_on_meanwhile_and_afterwards_and_no_event_counts_twice()
    {
        var connection = await postgres.NewDatabaseAsync();
        await using var server = Composite.Open(connection);
        using var running = await server.BuildProjectionDaemonAsync();
        await running.StartAllAsync();
        await server.AppendAsync(30);
        await server.WaitForNonStaleProjectionDataAsync(Soon);
        await using var tool = Composite.Open(connection);
        using var daemon = await tool.BuildProjectionDaemonAsync();

        var appending = server.AppendAsync(100, "later");
        for (var i = 0; i < 3; i++) await daemon.RebuildProjectionAsync("cpm", CancellationToken.None);
        await appending;
        await server.WaitForNonStaleProjectionDataAsync(Soon);
        await running.StopAllAsync();

        var continuous = await server.SnapshotAsync();
        await using var reading = server.QuerySession();
        (await reading.Query<County>().ToListAsync()).Sum(county => county.Directors).ShouldBe(130);
        await daemon.RebuildProjectionAsync("cpm", CancellationToken.None);
        (await server.SnapshotAsync()).ShouldBe(continuous);
    }

    [Fact]
    public async Task An_inline_view_takes_appends_meanwhile_and_misses_none()
    {
        await using var store = Composite.Open(await postgres.NewDatabaseAsync());
        await store.AppendAsync(50);
        using var daemon = await store.BuildProjectionDaemonAsync();

        var appending = Task.WhenAll(store.AppendAsync(80, "one"), store.AppendAsync(81, "other"));
        for (var i = 0; i < 3; i++) await daemon.RebuildProjectionAsync<Progress>(CancellationToken.None);
        await appending;

        var inline = await store.SnapshotAsync();
        inline.Count(row => row.Contains("minutes", StringComparison.Ordinal)).ShouldBe(50 + 80 + 81);
        await daemon.RebuildProjectionAsync<Progress>(CancellationToken.None);
        (await store.SnapshotAsync()).ShouldBe(inline);
    }

    [Fact]
    public async Task The_old_documents_are_read_until_the_new_ones_take_their_place()
    {
        await using var store = Composite.Open(await postgres.NewDatabaseAsync(), options => options.Projections.RebuildBatchSize = 5);
        await store.AppendAsync(20);
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.RebuildProjectionAsync("cpm", CancellationToken.None);
        await store.RunAsync("delete from mt_doc_statewide; update mt_doc_county set data = jsonb_set(data, '{directors}', '-1')");
        var seen = new List<int>();
        using var subscription = daemon.Tracker.Subscribe(new Observer(_ => seen.Add(store.QuerySession().Query<County>().Where(county => county.Directors == -1).CountAsync().GetAwaiter().GetResult())));

        await daemon.RebuildProjectionAsync("cpm", CancellationToken.None);

        seen.Count.ShouldBeGreaterThan(5);
        seen.ShouldAllBe(wrong => wrong == seen[0] && wrong > 0);
        (await store.QuerySession().Query<County>().Where(county => county.Directors == -1).CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task One_that_is_cancelled_has_changed_nothing_and_leaves_nothing()
    {
        await using var store = Composite.Open(await postgres.NewDatabaseAsync(), options => options.Projections.RebuildBatchSize = 5);
        await store.AppendAsync(20);
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.RebuildProjectionAsync("cpm", CancellationToken.None);
        await store.RunAsync("delete from mt_doc_statewide");
        var before = await store.SnapshotAsync();
        using var cancel = new CancellationTokenSource();
        using var subscription = daemon.Tracker.Subscribe(new Observer(state =>
        {
            if (state.Sequence > 20) cancel.Cancel();
        }));

        await Should.ThrowAsync<OperationCanceledException>(daemon.RebuildProjectionAsync("cpm", cancel.Token));

        (await store.SnapshotAsync()).ShouldBe(before);
        (await store.RowsAsync("select tablename from pg_tables where tablename like 'mt_rebuild%'")).ShouldBeEmpty();
        (await store.Advanced.ProjectionProgressFor(new ShardName("cpm"))).ShouldBe(40);
    }

    [Fact]
    public async Task What_a_killed_process_left_is_in_nobodys_way()
    {
        await using var store = Composite.Open(await postgres.NewDatabaseAsync());
        await store.AppendAsync(3);
        await store.RunAsync("create table mt_rebuild_mt_doc_county (anything text)");
        using var daemon = await store.BuildProjectionDaemonAsync();

        await daemon.RebuildProjectionAsync("cpm", CancellationToken.None);

        (await store.QuerySession().Query<County>().CountAsync()).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Indexes_columns_and_rights_are_those_of_the_old_table()
    {
        await using var store = Composite.Open(await postgres.NewDatabaseAsync(), options => options.Schema.For<County>().Duplicate(county => county.Minutes).Index(county => county.Directors));
        await store.AppendAsync(5);
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await daemon.WaitForNonStaleData(Soon);
        await daemon.StopAllAsync();
        await store.RunAsync("do $$ begin create role reader; exception when duplicate_object then null; end $$; grant select on mt_doc_county to reader; grant select on mt_doc_county to public");
        const string Shape =
            """
            select 'index ' || indexname || ' ' || indexdef from pg_indexes where tablename = 'mt_doc_county'
            union all select 'column ' || column_name || ' ' || data_type || ' ' || coalesce(column_default, '') || is_nullable from information_schema.columns where table_name = 'mt_doc_county'
            union all select 'constraint ' || conname from pg_constraint where conrelid = 'mt_doc_county'::regclass
            union all select 'right ' || relacl::text from pg_class where oid = 'mt_doc_county'::regclass
            order by 1
            """;
        var before = await store.RowsAsync(Shape);

        await daemon.RebuildProjectionAsync("cpm", CancellationToken.None);

        (await store.RowsAsync(Shape)).ShouldBe(before);
        before.Count.ShouldBeGreaterThan(10);
        (await store.QuerySession().Query<County>().Where(county => county.Minutes >= 0).CountAsync()).ShouldBe(await store.QuerySession().Query<County>().CountAsync());
    }

    [Fact]
    public async Task Only_one_at_a_time_rebuilds_a_projection()
    {
        var connection = await postgres.NewDatabaseAsync();
        await using var store = Composite.Open(connection);
        await store.AppendAsync(3);
        await using var lockHolder = await store.DataSource.OpenConnectionAsync();
        using var daemon = await store.BuildProjectionDaemonAsync();
        var key = ShardLock.KeyOf("public", "rebuild of cpm:All");
        await using (var command = new NpgsqlCommand($"select pg_advisory_lock({key})", lockHolder)) await command.ExecuteScalarAsync();

        (await Should.ThrowAsync<TimeoutException>(daemon.RebuildProjectionAsync("cpm", TimeSpan.FromMilliseconds(200), CancellationToken.None))).Message.ShouldContain("by somebody else");
    }

    [Fact]
    public async Task It_lets_go_and_tries_again_while_a_reader_holds_on_to_a_table()
    {
        await using var store = Composite.Open(await postgres.NewDatabaseAsync());
        await store.AppendAsync(10);
        await using var reader = await store.DataSource.OpenConnectionAsync();
        var transaction = await reader.BeginTransactionAsync();
        await using (var command = new NpgsqlCommand("select count(*) from mt_doc_progress", reader)) await command.ExecuteScalarAsync();
        using var daemon = await store.BuildProjectionDaemonAsync();
        var rebuild = daemon.RebuildProjectionAsync<Progress>(CancellationToken.None);
        await store.UntilSomebodyWaitsAsync();

        // Appends go through in between: nobody waits behind it for long.
        await store.AppendAsync(30, "meanwhile");
        rebuild.IsCompleted.ShouldBeFalse();
        await transaction.RollbackAsync();
        await rebuild;

        (await store.QuerySession().Query<Progress>().CountAsync()).ShouldBe(40);
    }

    [Fact]
    public async Task Rebuilds_asked_for_together_give_what_each_gives_alone()
    {
        await using var store = Composite.Open(await postgres.NewDatabaseAsync(), options => options.Projections.RebuildBatchSize = 7, cache: 2);
        await store.AppendAsync(60);
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.RebuildProjectionAsync("cpm", CancellationToken.None);
        await daemon.RebuildProjectionAsync("Progress", CancellationToken.None);
        var alone = await store.SnapshotAsync();

        await Task.WhenAll(daemon.RebuildProjectionAsync("cpm", CancellationToken.None), daemon.RebuildProjectionAsync("Progress", CancellationToken.None));

        (await store.SnapshotAsync()).ShouldBe(alone);
    }

    public record Brittle(string Id);

    public class BrittleProjection : MultiStreamProjection<Brittle, string>
    {
        public BrittleProjection() => Identity<Noted>(e => e.Text);

        public override Brittle? Evolve(Brittle? snapshot, string id, IEvent e) => id == "bad" ? throw new InvalidOperationException("cannot bear this") : new Brittle(id);
    }

    [Fact]
    public async Task One_that_fails_names_the_event_and_leaves_the_old_documents()
    {
        var connection = await postgres.NewDatabaseAsync();
        await using var store = Stores.Open(connection, options => options.Projections.Add<BrittleProjection>(ProjectionLifecycle.Async));
        await using var session = store.LightweightSession();
        session.Events.Append("log", new Noted("good"));
        await session.SaveChangesAsync();
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.RebuildProjectionAsync("Brittle", CancellationToken.None);
        session.Events.Append("log", new Noted("bad"));
        await session.SaveChangesAsync();

        (await Should.ThrowAsync<ApplyEventException>(daemon.RebuildProjectionAsync("Brittle", CancellationToken.None))).Event.Sequence.ShouldBe(2);

        (await session.LoadAsync<Brittle>("good")).ShouldNotBeNull();
        (await store.Advanced.ProjectionProgressFor(new ShardName("Brittle"))).ShouldBe(1);
    }

    sealed class Observer(Action<ShardState> seen) : IObserver<ShardState>
    {
        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void OnNext(ShardState value)
        {
            if (value.Mode == ShardMode.rebuilding) seen(value);
        }
    }
}
