using CpmTracker.StandIns.Marten.Tests.Support;
using CpmTracker.Testing;
using JasperFx;
using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten.Exceptions;

namespace CpmTracker.StandIns.Marten.Tests;

public class WhenStreamsAreWritten(PostgresFixture postgres)
{
    [Fact]
    public async Task An_unknown_stream_has_no_aggregate_and_version_0()
    {
        await using var store = Stores.WithViews(await postgres.NewDatabaseAsync());
        await using var session = store.LightweightSession();

        var stream = await session.Events.FetchForWriting<Director>("director-1");

        stream.Aggregate.ShouldBeNull();
        stream.CurrentVersion.ShouldBe(0);
        stream.Key.ShouldBe("director-1");
    }

    [Fact]
    public async Task What_is_appended_comes_back_with_its_metadata()
    {
        await using var store = Stores.WithViews(await postgres.NewDatabaseAsync());
        await using var session = store.LightweightSession();
        session.CorrelationId = "talk";
        session.CausationId = "message";
        session.LastModifiedBy = "ann";
        session.SetHeader("role", "coach");
        session.SetHeader("edition", 3);

        var stream = await session.Events.FetchForWriting<Director>("director-1");
        stream.AppendMany(new Enrolled("06019"), new SessionHeld("06019", 45));
        stream.CurrentVersion.ShouldBe(2);
        await session.SaveChangesAsync();

        var events = await session.Events.FetchStreamAsync("director-1");
        events.Select(e => e.Version).ShouldBe([1, 2]);
        events.Select(e => e.Sequence).ShouldBe([1, 2]);
        events[1].Data.ShouldBe(new SessionHeld("06019", 45));
        events[1].ShouldBeAssignableTo<IEvent<SessionHeld>>()!.Data.Minutes.ShouldBe(45);
        events[1].EventTypeName.ShouldBe("director.session_held.v1");
        events[1].DotNetTypeName.ShouldBe("CpmTracker.StandIns.Marten.Tests.Support.SessionHeld, CpmTracker.StandIns.Marten.Tests");
        (events[1].CorrelationId, events[1].CausationId, events[1].UserName).ShouldBe(("talk", "message", "ann"));
        events[1].GetHeader("role").ShouldBe("coach");
        events[1].GetHeader("edition").ShouldBe(3L);
        events[1].Id.Version.ShouldBe(7);
        var state = await session.Events.FetchStreamStateAsync("director-1");
        (state!.Version, state.AggregateType).ShouldBe((2, typeof(Director)));
    }

    [Fact]
    public async Task The_aggregate_is_as_of_any_version_or_time()
    {
        await using var store = Stores.WithViews(await postgres.NewDatabaseAsync());
        await using var session = store.LightweightSession();
        session.Events.StartStream<Director>("director-1", new Enrolled("06019"), new SessionHeld("06019", 45));
        await session.SaveChangesAsync();
        var between = (await session.Events.FetchStreamAsync("director-1"))[^1].Timestamp;
        session.Events.Append("director-1", new SessionHeld("06019", 15));
        await session.SaveChangesAsync();

        (await session.Events.AggregateStreamAsync<Director>("director-1"))!.ShouldBe(new Director("director-1", "06019", 2) { Version = 3 });
        (await session.Events.AggregateStreamAsync<Director>("director-1", version: 1))!.Sessions.ShouldBe(0);
        (await session.Events.AggregateStreamAsync<Director>("director-1", timestamp: between))!.Version.ShouldBe(2);
        (await session.Events.FetchLatest<Director>("director-1"))!.Version.ShouldBe(3);
        (await session.Events.AggregateStreamAsync<Director>("director-2")).ShouldBeNull();
    }

    [Fact]
    public async Task Starting_a_stream_twice_is_refused_and_saves_nothing()
    {
        await using var store = Stores.WithViews(await postgres.NewDatabaseAsync());
        await using var first = store.LightweightSession();
        first.Events.StartStream<Director>("director-1", new Enrolled("06019"));
        await first.SaveChangesAsync();

        await using var second = store.LightweightSession();
        second.Events.StartStream<Director>("director-1", new Enrolled("06001"));
        second.Store(new Receipt("r", "no"));
        var refusal = await Should.ThrowAsync<ExistingStreamIdCollisionException>(second.SaveChangesAsync());

        (refusal.Id, refusal.AggregateType).ShouldBe(("director-1", typeof(Director)));
        (await second.LoadAsync<Receipt>("r")).ShouldBeNull();
        (await second.Events.FetchStreamAsync("director-1")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_stream_that_moved_on_since_it_was_fetched_is_not_written()
    {
        await using var store = Stores.WithViews(await postgres.NewDatabaseAsync());
        await using var setup = store.LightweightSession();
        setup.Events.StartStream<Director>("director-1", new Enrolled("06019"));
        await setup.SaveChangesAsync();
        await using var slow = store.LightweightSession();
        var stream = await slow.Events.FetchForWriting<Director>("director-1");
        stream.AppendOne(new SessionHeld("06019", 45));
        setup.Events.Append("director-1", new SessionHeld("06019", 15));
        await setup.SaveChangesAsync();

        var refusal = await Should.ThrowAsync<EventStreamUnexpectedMaxEventIdException>(slow.SaveChangesAsync());

        refusal.ShouldBeAssignableTo<ConcurrencyException>();
        refusal.Message.ShouldContain("expected 1 but was 2");
        (await setup.LoadAsync<Progress>("director-1"))!.Minutes.ShouldBe(15);
        await Should.ThrowAsync<EventStreamUnexpectedMaxEventIdException>(() => slow.Events.FetchForWriting<Director>("director-1", 1));
    }

    [Fact]
    public async Task An_append_can_say_which_version_it_leads_to()
    {
        await using var store = Stores.WithViews(await postgres.NewDatabaseAsync());
        await using var session = store.LightweightSession();
        session.Events.Append("director-1", 2, new Enrolled("06019"), new SessionHeld("06019", 45));
        await session.SaveChangesAsync();

        session.Events.Append("director-1", 5, new SessionHeld("06019", 45));

        await Should.ThrowAsync<EventStreamUnexpectedMaxEventIdException>(session.SaveChangesAsync());
    }

    [Fact]
    public async Task Of_many_writers_at_one_version_exactly_one_wins_each()
    {
        await using var store = Stores.WithViews(await postgres.NewDatabaseAsync());
        var lost = 0;

        async Task Write(int writer)
        {
            for (var saved = 0; saved < 10;)
            {
                await using var session = store.LightweightSession();
                try
                {
                    var stream = await session.Events.FetchForWriting<Director>("director-1");
                    stream.AppendOne(stream.Aggregate is null ? new Enrolled("06019") : new SessionHeld("06019", writer));
                    await session.SaveChangesAsync();
                    saved++;
                }
                catch (Exception e) when (e is ConcurrencyException or ExistingStreamIdCollisionException)
                {
                    Interlocked.Increment(ref lost);
                }
            }
        }

        await Task.WhenAll(Enumerable.Range(0, 8).Select(Write));

        await using var reading = store.QuerySession();
        var events = await reading.Events.FetchStreamAsync("director-1");
        events.Select(e => e.Version).ShouldBe(Enumerable.Range(1, 80).Select(i => (long)i));
        lost.ShouldBeGreaterThan(0);
        var progress = await reading.LoadAsync<Progress>("director-1");
        progress!.Version.ShouldBe(80);
        progress.Minutes.ShouldBe(events.Select(e => e.Data).OfType<SessionHeld>().Sum(held => held.Minutes));
    }

    [Fact]
    public async Task Blind_appends_from_many_sides_leave_no_gap()
    {
        await using var store = Stores.Open(await postgres.NewDatabaseAsync());
        await Task.WhenAll(Enumerable.Range(0, 8).Select(async writer =>
        {
            for (var i = 0; i < 20; i++)
            {
                await using var session = store.LightweightSession();
                session.Events.Append("log", new Noted($"{writer}-{i}"), new Noted("again"));
                await session.SaveChangesAsync();
            }
        }));

        await using var reading = store.QuerySession();
        (await reading.Events.FetchStreamAsync("log")).Select(e => e.Version).ShouldBe(Enumerable.Range(1, 320).Select(i => (long)i));
    }

    [Fact]
    public async Task A_connection_killed_in_the_middle_leaves_all_or_nothing()
    {
        var connection = await postgres.NewDatabaseAsync();
        await using var store = Stores.WithViews(connection);
        await using var setup = store.LightweightSession();
        setup.Events.StartStream<Director>("director-1", new Enrolled("06019"));
        await setup.SaveChangesAsync();

        await using var session = store.LightweightSession();
        session.Events.Append("director-1", new SessionHeld("06019", 45));
        session.Insert(new Receipt("r", "yes"));
        session.QueueSqlCommand("select pg_terminate_backend(pg_backend_pid())");
        await Should.ThrowAsync<Exception>(session.SaveChangesAsync());

        await using var after = store.LightweightSession();
        (await after.LoadAsync<Receipt>("r")).ShouldBeNull();
        (await after.LoadAsync<Progress>("director-1"))!.Version.ShouldBe(1);
        (await after.Events.FetchStreamStateAsync("director-1"))!.Version.ShouldBe(1);
        after.Events.Append("director-1", new SessionHeld("06019", 30));
        await after.SaveChangesAsync();
        (await after.LoadAsync<Progress>("director-1"))!.Minutes.ShouldBe(30);
    }

    [Fact]
    public async Task An_aggregate_without_a_projection_cannot_be_fetched()
    {
        await using var store = Stores.Open(await postgres.NewDatabaseAsync());
        await using var session = store.LightweightSession();

        await Should.ThrowAsync<InvalidProjectionException>(() => session.Events.FetchForWriting<Director>("director-1"));
    }

    [Fact]
    public async Task An_event_can_be_built_with_metadata_of_its_own()
    {
        await using var store = Stores.WithViews(await postgres.NewDatabaseAsync());
        await using var session = store.LightweightSession();
        session.SetHeader("why", "in general");
        var built = session.Events.BuildEvent(new Noted("x"));
        built.SetHeader("why", "in particular");
        built.Timestamp = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(-8));
        session.Events.Append("log", built, new Noted("y"));
        await session.SaveChangesAsync();

        var first = await session.Events.LoadAsync(built.Id);
        (first!.GetHeader("why"), first.Timestamp).ShouldBe(("in particular", built.Timestamp.ToUniversalTime()));
        built.Sequence.ShouldBe(first.Sequence);
        (await session.Events.FetchStreamAsync("log", fromVersion: 2)).ShouldHaveSingleItem().GetHeader("why").ShouldBe("in general");
        (await session.Events.LoadAsync<Noted>(built.Id))!.Data.Text.ShouldBe("x");
        (await session.Events.LoadAsync<Enrolled>(built.Id)).ShouldBeNull();
        (await session.Events.LoadAsync(Guid.NewGuid())).ShouldBeNull();
    }

    [Fact]
    public async Task The_clock_of_the_options_gives_the_time_to_the_microsecond()
    {
        var time = new DateTimeOffset(2026, 7, 22, 9, 0, 0, TimeSpan.Zero).AddTicks(1234567);
        await using var store = Stores.WithViews(await postgres.NewDatabaseAsync(), options => options.Events.TimeProvider = new FixedClock(time));
        await using var session = store.LightweightSession();
        session.Events.StartStream<Director>("director-1", new Enrolled("06019"), new SessionHeld("06019", 45));
        await session.SaveChangesAsync();

        var recorded = (await session.Events.FetchStreamAsync("director-1"))[0].Timestamp;
        recorded.ShouldBe(time.AddTicks(-7));
        (await session.LoadAsync<Progress>("director-1"))!.Last.ShouldBe(recorded);
    }

    [Fact]
    public async Task In_quick_mode_the_clock_is_the_databases()
    {
        await using var store = Stores.Open(await postgres.NewDatabaseAsync(), options =>
        {
            options.Events.AppendMode = EventAppendMode.Quick;
            options.Events.TimeProvider = new FixedClock(DateTimeOffset.UnixEpoch);
        });
        await using var session = store.LightweightSession();
        session.Events.Append("log", new Noted("x"));
        await session.SaveChangesAsync();
        session.Events.Append("log", 2, new Noted("y"));
        await session.SaveChangesAsync();

        (await session.Events.FetchStreamAsync("log")).ShouldAllBe(e => e.Timestamp > DateTimeOffset.UnixEpoch.AddYears(50));
    }

    sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
