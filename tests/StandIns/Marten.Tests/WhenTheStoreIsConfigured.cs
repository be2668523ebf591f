using System.Data;
using CpmTracker.StandIns.Marten.Tests.Support;
using CpmTracker.Testing;
using JasperFx;
using JasperFx.Events;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events;
using Marten.Events.Aggregation;
using Marten.Events.Projections;
using Marten.Exceptions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace CpmTracker.StandIns.Marten.Tests;

public class WhenTheStoreIsConfigured(PostgresFixture postgres)
{
    const string Nowhere = "Host=/nowhere;Database=none";

    public class WithConventions : SingleStreamProjection<Progress, string>
    {
        public Progress Create(Enrolled enrolled) => new(enrolled.Fips, 0, null);
    }

    public class WithoutEvolve : SingleStreamProjection<Progress, string>;

    public class WithoutIdentity : MultiStreamProjection<County, string>
    {
        public override County? Evolve(County? snapshot, string id, IEvent e) => snapshot;
    }

    [Fact]
    public void What_is_not_supported_is_refused_when_the_store_is_made()
    {
        Should.Throw<NotSupportedException>(() => DocumentStore.For(Nowhere)).Message.ShouldContain("AsString");
        Should.Throw<NotSupportedException>(() => Stores.Open(Nowhere, options => options.Events.AppendMode = EventAppendMode.Rich)).Message.ShouldContain("Rich");
        Should.Throw<InvalidProjectionException>(() => Stores.Open(Nowhere, options => options.Projections.Add<WithConventions>(ProjectionLifecycle.Inline))).Message.ShouldContain("Create");
        Should.Throw<InvalidProjectionException>(() => Stores.Open(Nowhere, options => options.Projections.Add<WithoutEvolve>(ProjectionLifecycle.Inline))).Message.ShouldContain("Evolve");
        Should.Throw<InvalidProjectionException>(() => Stores.Open(Nowhere, options => options.Projections.Add<WithoutIdentity>(ProjectionLifecycle.Inline))).Message.ShouldContain("Identity");
        Should.Throw<InvalidProjectionException>(() => Stores.WithViews(Nowhere, options => options.Projections.Add<DirectorProjection>(ProjectionLifecycle.Live)));
        Should.Throw<NotSupportedException>(() => Stores.Open(Nowhere, options => options.Projections.Errors.SkipApplyErrors = true)).Message.ShouldContain("skips no event");
        Should.Throw<NotSupportedException>(() => Stores.Open(Nowhere, options => options.Projections.Errors.SkipSerializationErrors = true));
        Should.Throw<NotSupportedException>(() => Stores.Open(Nowhere, options => options.Projections.Errors.SkipUnknownEvents = true));
        Should.Throw<InvalidOperationException>(() => DocumentStore.For(_ => { })).Message.ShouldContain("Connection");
    }

    [Fact]
    public async Task It_names_its_tables_for_SQL_of_the_callers_own_on_a_connection_that_ends_with_the_session()
    {
        await using var store = Stores.WithViews(await postgres.NewDatabaseAsync());
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        var tables = ((IDocumentStore)store).Options.Schema;
        (tables.For<County>(), tables.For<County>(qualified: false)).ShouldBe(("public.mt_doc_county", "mt_doc_county"));
        (tables.ForEvents(), tables.ForEvents(qualified: false)).ShouldBe(("public.mt_events", "mt_events"));

        NpgsqlConnection connection;
        await using (var session = store.QuerySession())
        {
            connection = session.Connection;
            connection.ShouldBeSameAs(session.Connection);
            await using var command = new NpgsqlCommand($"select count(*) from {tables.ForEvents()}", connection);
            (await command.ExecuteScalarAsync()).ShouldBe(0L);
        }

        connection.State.ShouldBe(ConnectionState.Closed);
    }

    [Fact]
    public async Task Without_leave_to_create_the_store_says_what_is_missing()
    {
        var connection = await postgres.NewDatabaseAsync();
        await using var store = Stores.WithViews(connection, options => options.AutoCreateSchemaObjects = AutoCreate.None);
        await using var session = store.LightweightSession();

        (await Should.ThrowAsync<MartenException>(() => session.Events.FetchStreamAsync("x"))).Message.ShouldContain("table public.mt_events");

        await using (var owner = Stores.WithViews(connection)) await owner.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        (await session.Events.FetchStreamAsync("x")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Many_hosts_that_start_at_once_make_the_tables_once()
    {
        var connection = await postgres.NewDatabaseAsync();
        var stores = Enumerable.Range(0, 6).Select(_ => Stores.WithViews(connection, options => options.Schema.For<Receipt>().Index(receipt => receipt.Answer))).ToList();

        await Task.WhenAll(stores.Select(store => store.Storage.ApplyAllConfiguredChangesToDatabaseAsync()));

        (await stores[0].RowsAsync("select count(*) from pg_tables where schemaname = 'public'")).ShouldBe(["5"]);
        foreach (var store in stores) await store.DisposeAsync();
    }

    [Fact]
    public async Task A_member_indexed_later_and_metadata_recorded_later_find_their_place()
    {
        var connection = await postgres.NewDatabaseAsync();
        await using (var before = DocumentStore.For(options =>
        {
            options.Connection(connection);
            options.Events.StreamIdentity = StreamIdentity.AsString;
            options.Schema.For<Receipt>();
        }))
        {
            await using var session = before.LightweightSession();
            session.Events.Append("log", new Noted("x"));
            await session.SaveChangesAsync();
        }

        await using var store = Stores.Open(connection, options => options.Schema.For<Receipt>().Index(receipt => receipt.Answer));
        await using var later = store.LightweightSession();
        later.CorrelationId = "talk";
        later.Events.Append("log", new Noted("y"));
        await later.SaveChangesAsync();

        (await later.Events.FetchStreamAsync("log")).Select(e => e.CorrelationId).ShouldBe([null, "talk"]);
        (await store.RowsAsync("select indexdef from pg_indexes where indexname = 'mt_doc_receipt_idx_answer'")).ShouldHaveSingleItem().ShouldContain("data ->> 'answer'");
    }

    [Fact]
    public async Task The_script_of_the_tables_can_be_run_twice()
    {
        await using var store = Stores.WithViews(await postgres.NewDatabaseAsync());
        var script = store.Storage.ToDatabaseScript();
        await store.RowsAsync(script);
        await store.RowsAsync(script);
        await using var strict = Stores.WithViews(store.DataSource.ConnectionString, options => options.AutoCreateSchemaObjects = AutoCreate.None);

        await using var session = strict.LightweightSession();
        (await session.Events.FetchStreamAsync("x")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Old_events_are_read_as_new_ones_and_new_ones_are_written_under_the_new_name()
    {
        var connection = await postgres.NewDatabaseAsync();
        await using (var old = Stores.Open(connection))
        {
            await using var session = old.LightweightSession();
            session.Events.Append("director-1", new SessionHeld("06019", 90));
            await session.SaveChangesAsync();
        }

        await using var store = DocumentStore.For(options =>
        {
            options.Connection(connection);
            options.Events.StreamIdentity = StreamIdentity.AsString;
            options.UseSystemTextJsonForSerialization(Weasel.Core.EnumStorage.AsString, Weasel.Core.Casing.CamelCase);
            options.Events.MapEventType<SessionTaken>("director.session_held.v2");
            options.Events.Upcast<SessionHeld, SessionTaken>("director.session_held.v1", held => new SessionTaken(held.Fips, TimeSpan.FromMinutes(held.Minutes)));
        });
        await using var writing = store.LightweightSession();
        writing.Events.Append("director-1", new SessionTaken("06019", TimeSpan.FromHours(2)));
        await writing.SaveChangesAsync();

        var events = await writing.Events.FetchStreamAsync("director-1");
        events.Select(e => ((SessionTaken)e.Data).Length.TotalMinutes).ShouldBe([90, 120]);
        events.Select(e => e.EventTypeName).ShouldBe(["director.session_held.v1", "director.session_held.v2"]);
        (await writing.Events.QueryRawEventDataOnly<SessionTaken>().CountAsync()).ShouldBe(2);
    }

    public record SessionTaken(string Fips, TimeSpan Length);

    [Fact]
    public async Task An_event_of_no_known_name_says_so()
    {
        await using var store = Stores.Open(await postgres.NewDatabaseAsync());
        await using var session = store.LightweightSession();
        session.Events.Append("log", new Noted("x"));
        await session.SaveChangesAsync();
        await store.RowsAsync("update mt_events set type = 'gone', mt_dotnet_type = 'Gone, nowhere'");

        var unknown = await Should.ThrowAsync<UnknownEventTypeException>(() => session.Events.FetchStreamAsync("log"));
        (unknown.EventTypeName, unknown.Sequence).ShouldBe(("gone", 1));
    }

    [Fact]
    public async Task Many_streams_are_copied_at_once_and_the_daemon_sees_them()
    {
        await using var store = Stores.Open(await postgres.NewDatabaseAsync(), options => options.Projections.Add<CountyProjection>(ProjectionLifecycle.Async));
        var streams = Enumerable.Range(0, 300).Select(i => StreamAction.Start(store.Events, $"director-{i}", new Enrolled("06019"), new SessionHeld("06019", i))).ToList();
        await store.BulkInsertEventsAsync(streams, 100);
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await daemon.WaitForNonStaleData(TimeSpan.FromSeconds(20));
        await daemon.StopAllAsync();

        await using var session = store.LightweightSession();
        (await session.LoadAsync<County>("06019"))!.Directors.ShouldBe(300);
        session.Events.Append("director-7", 3, new SessionHeld("06019", 1));
        await session.SaveChangesAsync();
        var statistics = await store.Advanced.FetchEventStoreStatistics();
        (statistics.EventCount, statistics.StreamCount, statistics.EventSequenceNumber).ShouldBe((601, 300, 601));
        await Should.ThrowAsync<ExistingStreamIdCollisionException>(store.BulkInsertEventsAsync([StreamAction.Start(store.Events, "director-1", new Enrolled("06019"))]));
        await store.Advanced.ResetAllData();
        (await store.Advanced.FetchEventStoreStatistics()).EventSequenceNumber.ShouldBe(0);
        await store.Advanced.Clean.CompletelyRemoveAllAsync();
        (await store.RowsAsync("select 1 from pg_tables where schemaname = 'public'")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Inline_views_over_many_streams_lose_no_update()
    {
        await using var store = Stores.Open(await postgres.NewDatabaseAsync(), options => options.Projections.Add<CountyProjection>(ProjectionLifecycle.Inline));
        await Task.WhenAll(Enumerable.Range(0, 6).Select(async writer =>
        {
            for (var i = 0; i < 20; i++)
            {
                await using var session = store.LightweightSession();
                session.Events.StartStream($"director-{writer}-{i}", new Enrolled("06019"), new SessionHeld(i % 2 == 0 ? "06001" : "06019", 1));
                await session.SaveChangesAsync();
            }
        }));

        await using var reading = store.QuerySession();
        (await reading.LoadAsync<County>("06019")).ShouldBe(new County("06019", 120, 60));
        (await reading.LoadAsync<County>("06001")).ShouldBe(new County("06001", 0, 60));
    }

    [Theory]
    [InlineData(DaemonMode.Solo)]
    [InlineData(DaemonMode.HotCold)]
    public async Task A_host_runs_the_daemon_and_hands_out_sessions(DaemonMode mode)
    {
        var connection = await postgres.NewDatabaseAsync();
        using var host = HostOn(connection, mode);
        await host.StartAsync();
        await using (var scope = host.Services.CreateAsyncScope())
        {
            var session = scope.ServiceProvider.GetRequiredService<IDocumentSession>();
            session.Events.Append("director-1", new Enrolled("06019"));
            await session.SaveChangesAsync();
        }

        await host.WaitForNonStaleProjectionDataAsync(TimeSpan.FromSeconds(20));
        await host.PauseAllDaemonsAsync();
        var store = host.DocumentStore();
        await using var writing = store.LightweightSession();
        writing.Events.Append("director-1", new SessionHeld("06019", 45));
        await writing.SaveChangesAsync();
        using (var daemon = await store.BuildProjectionDaemonAsync()) await daemon.RebuildProjectionAsync("County", CancellationToken.None);
        (await writing.LoadAsync<County>("06019"))!.Minutes.ShouldBe(45);
        await host.ResumeAllDaemonsAsync();
        writing.Events.Append("director-1", new SessionHeld("06019", 15));
        await writing.SaveChangesAsync();
        await host.WaitForNonStaleProjectionDataAsync(TimeSpan.FromSeconds(20));

        (await writing.LoadAsync<County>("06019"))!.Minutes.ShouldBe(60);
        await host.ResetAllMartenDataAsync();
        (await writing.LoadAsync<County>("06019")).ShouldBeNull();
        writing.Events.Append("director-2", new Enrolled("06019"));
        await writing.SaveChangesAsync();
        await host.WaitForNonStaleProjectionDataAsync(TimeSpan.FromSeconds(20));
        (await writing.LoadAsync<County>("06019"))!.Directors.ShouldBe(1);
        await host.StopAsync();
    }

    [Fact]
    public async Task A_host_on_standby_takes_over_when_the_leader_goes()
    {
        var connection = await postgres.NewDatabaseAsync();
        using var first = HostOn(connection, DaemonMode.HotCold);
        await first.StartAsync();
        await using var session = first.DocumentStore().LightweightSession();
        session.Events.Append("director-1", new Enrolled("06019"));
        await session.SaveChangesAsync();
        await first.WaitForNonStaleProjectionDataAsync(TimeSpan.FromSeconds(20));
        using var second = HostOn(connection, DaemonMode.HotCold);
        await second.StartAsync();

        await first.PauseAllDaemonsAsync();
        session.Events.Append("director-1", new SessionHeld("06019", 45));
        await session.SaveChangesAsync();
        await second.WaitForNonStaleProjectionDataAsync(TimeSpan.FromSeconds(20));

        (await session.LoadAsync<County>("06019"))!.Minutes.ShouldBe(45);
        await second.StopAsync();
        await first.StopAsync();
    }

    static IHost HostOn(string connection, DaemonMode mode)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Services.AddMarten(options =>
        {
            options.Connection(connection);
            Stores.Configure(options);
            options.Projections.LeadershipPollingTime = 50;
        }).UseLightweightSessions().AddAsyncDaemon(mode).ApplyAllDatabaseChangesOnStartup();
        builder.Services.ConfigureMarten(options => options.Projections.Add<CountyProjection>(ProjectionLifecycle.Async));
        return builder.Build();
    }
}
