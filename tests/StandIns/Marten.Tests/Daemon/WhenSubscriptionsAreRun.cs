using CpmTracker.StandIns.Marten.Tests.Support;
using CpmTracker.Testing;
using JasperFx;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten;
using Marten.Services;
using Marten.Subscriptions;

namespace CpmTracker.StandIns.Marten.Tests.Daemon;

public class WhenSubscriptionsAreRun(PostgresFixture postgres)
{
    static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    /// <summary>Remembers what it was handed, and does what it is told to with each page.</summary>
    sealed class Listener(Func<EventRange, ISubscriptionController, IDocumentOperations, Task<IChangeListener>>? then = null) : SubscriptionBase
    {
        public List<long> Seen { get; } = [];

        public override async Task<IChangeListener> ProcessEventsAsync(EventRange page, ISubscriptionController controller, IDocumentOperations operations, CancellationToken cancellationToken)
        {
            var listener = then is null ? NullChangeListener.Instance : await then(page, controller, operations);
            Seen.AddRange(page.Events.Select(e => e.Sequence));
            return listener;
        }
    }

    static DocumentStore Open(string connection, ISubscription subscription, Action<JasperFx.Events.Subscriptions.ISubscriptionOptions>? configure = null) =>
        Stores.Open(connection, options => options.Projections.Subscribe(subscription, configure));

    static async Task NoteAsync(DocumentStore store, params string[] texts)
    {
        await using var session = store.LightweightSession();
        session.Events.Append("log", texts.Select(text => (object)new Noted(text)));
        await session.SaveChangesAsync();
    }

    static async Task<IProjectionDaemon> RunAsync(DocumentStore store)
    {
        var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        return daemon;
    }

    [Fact]
    public async Task Every_event_is_handed_over_in_order_and_the_position_outlives_the_process()
    {
        var connection = await postgres.NewDatabaseAsync();
        var first = new Listener { Name = "mail" };
        await using (var store = Open(connection, first, options => options.Options.BatchSize = 3))
        {
            await NoteAsync(store, [.. Enumerable.Range(0, 10).Select(n => $"{n}")]);
            using var daemon = await RunAsync(store);
            await daemon.WaitForNonStaleData(Soon);
            await daemon.StopAllAsync();
        }

        var second = new Listener { Name = "mail" };
        await using var again = Open(connection, second);
        await NoteAsync(again, "more", "and more");
        using var following = await RunAsync(again);
        await following.WaitForNonStaleData(Soon);
        await following.StopAllAsync();

        first.Seen.ShouldBe(Enumerable.Range(1, 10).Select(n => (long)n));
        second.Seen.ShouldBe([11L, 12]);
        (await again.Advanced.ProjectionProgressFor(new ShardName("mail"))).ShouldBe(12);
    }

    [Fact]
    public async Task It_is_handed_only_what_it_includes()
    {
        var listener = new Listener();
        listener.IncludeType<SessionHeld>();
        await using var store = Open(await postgres.NewDatabaseAsync(), listener, options => options.IncludeType<Enrolled>());
        await using var session = store.LightweightSession();
        session.Events.Append("director-1", new Enrolled("06019"), new Noted("x"), new SessionHeld("06019", 45));
        await session.SaveChangesAsync();
        using var daemon = await RunAsync(store);
        await daemon.WaitForNonStaleData(Soon);
        await daemon.StopAllAsync();

        listener.Seen.ShouldBe([1L, 3]);
    }

    [Theory]
    [InlineData(true, new long[] { 3 })]
    [InlineData(false, new long[] { 2, 3 })]
    public async Task It_may_begin_later_than_with_the_first_event(bool atPresent, long[] seen)
    {
        var listener = new Listener();
        await using var store = Open(await postgres.NewDatabaseAsync(), listener, options => _ = atPresent ? options.Options.SubscribeFromPresent() : options.Options.SubscribeFromSequence(1));
        await NoteAsync(store, "one", "two");
        using var daemon = await RunAsync(store);
        await daemon.Tracker.WaitForShardState("Listener:All", atPresent ? 2 : 1, Soon);
        await NoteAsync(store, "three");
        await daemon.WaitForNonStaleData(Soon);
        await daemon.StopAllAsync();

        listener.Seen.ShouldBe(seen);
    }

    [Fact]
    public async Task What_it_saves_is_saved_with_its_position_or_not_at_all()
    {
        var listener = new Listener((page, _, operations) =>
        {
            foreach (var e in page.Events) operations.Insert(new Receipt($"{e.Sequence}", "done"));
            return Task.FromResult(NullChangeListener.Instance);
        });
        var connection = await postgres.NewDatabaseAsync();
        await using var store = Open(connection, listener);
        await using var session = store.LightweightSession();
        session.Insert(new Receipt("3", "taken"));
        await session.SaveChangesAsync();
        await NoteAsync(store, "one", "two");
        using var daemon = await RunAsync(store);
        await daemon.Tracker.WaitForShardState("Listener:All", 2, Soon);
        await NoteAsync(store, "three", "four");

        var stale = await Should.ThrowAsync<TimeoutException>(daemon.WaitForNonStaleData(Soon));
        await daemon.StopAllAsync();

        stale.InnerException.ShouldBeOfType<DocumentAlreadyExistsException>();
        (await session.Query<Receipt>().Select(receipt => receipt.Id).ToListAsync()).ShouldBe(["1", "2", "3"], ignoreOrder: true);
        (await store.Advanced.ProjectionProgressFor(new ShardName("Listener"))).ShouldBe(2);
    }

    [Fact]
    public async Task One_that_throws_is_paused_and_handed_the_page_again_when_it_is_started()
    {
        var broken = true;
        var listener = new Listener((_, _, _) => broken ? throw new InvalidOperationException("no mail today") : Task.FromResult(NullChangeListener.Instance));
        await using var store = Open(await postgres.NewDatabaseAsync(), listener);
        await NoteAsync(store, "one", "two");
        using var daemon = await RunAsync(store);
        (await Should.ThrowAsync<TimeoutException>(daemon.WaitForNonStaleData(Soon))).Message.ShouldContain("no mail today");
        daemon.StatusFor("Listener").ShouldBe(AgentStatus.Paused);

        broken = false;
        await daemon.StartAgentAsync("Listener:All", CancellationToken.None);
        await daemon.WaitForNonStaleData(Soon);

        listener.Seen.ShouldBe([1L, 2]);
        daemon.StatusFor("Listener").ShouldBe(AgentStatus.Running);
        await daemon.StopAllAsync();
    }

    [Fact]
    public async Task One_that_reports_how_far_it_came_goes_on_from_there()
    {
        var broken = true;
        var listener = new Listener(async (_, controller, operations) =>
        {
            if (!broken) return NullChangeListener.Instance;
            operations.Insert(new Receipt("of a page that is not done", ""));
            await controller.ReportCriticalFailureAsync(new IOException("the line is cut"), 2);
            return NullChangeListener.Instance;
        });
        await using var store = Open(await postgres.NewDatabaseAsync(), listener);
        await NoteAsync(store, "one", "two", "three");
        using var daemon = await RunAsync(store);
        (await Should.ThrowAsync<TimeoutException>(daemon.WaitForNonStaleData(Soon))).Message.ShouldContain("the line is cut");
        (await store.Advanced.ProjectionProgressFor(new ShardName("Listener"))).ShouldBe(2);
        listener.Seen.Clear();

        broken = false;
        await daemon.StartAgentAsync("Listener", CancellationToken.None);
        await daemon.WaitForNonStaleData(Soon);
        await daemon.StopAllAsync();

        listener.Seen.ShouldBe([3L]);
        (await store.QuerySession().Query<Receipt>().CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task One_that_reports_without_a_number_keeps_its_place()
    {
        var listener = new Listener(async (_, controller, _) =>
        {
            await controller.ReportCriticalFailureAsync(new IOException($"{controller.Name} of {controller.Options.BatchSize}"));
            return NullChangeListener.Instance;
        });
        await using var store = Open(await postgres.NewDatabaseAsync(), listener);
        await NoteAsync(store, "one");
        using var daemon = await RunAsync(store);

        (await Should.ThrowAsync<TimeoutException>(daemon.WaitForNonStaleData(Soon))).Message.ShouldContain("Listener:All of 500");
        await daemon.StopAllAsync();

        (await store.Advanced.ProjectionProgressFor(new ShardName("Listener"))).ShouldBe(0);
    }

    /// <summary>Remembers in what order it was called.</summary>
    sealed class Around(List<string> calls) : IChangeListener
    {
        public Task BeforeCommitAsync(IDocumentSession session, IChangeSet commit, CancellationToken token)
        {
            calls.Add($"before {commit.GetStreams().Count()} stream of {commit.GetEvents().Count()}");
            return Task.CompletedTask;
        }

        public Task AfterCommitAsync(IDocumentSession session, IChangeSet commit, CancellationToken token)
        {
            calls.Add($"after {commit.GetEvents().Single().StreamKey ?? "none"}");
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task Its_listener_is_called_around_the_save()
    {
        var calls = new List<string>();
        var listener = new Listener((page, _, operations) =>
        {
            if (page.Events[0].StreamKey == "log") operations.Events.Append("answer", new Noted($"{page} with {page.Size} events"));
            return Task.FromResult<IChangeListener>(page.Events[0].StreamKey == "log" ? new Around(calls) : NullChangeListener.Instance);
        });
        await using var store = Open(await postgres.NewDatabaseAsync(), listener);
        await NoteAsync(store, "one");
        using var daemon = await RunAsync(store);
        await daemon.Tracker.WaitForShardState("Listener:All", 2, Soon);
        await daemon.StopAllAsync();

        calls.Count.ShouldBe(2);
        calls[0].ShouldBe("before 1 stream of 1");
        (await store.QuerySession().Events.FetchStreamAsync("answer"))[0].Data.ShouldBe(new Noted("Listener:All from 0 to 1 with 1 events"));
    }

    [Fact]
    public async Task It_has_nothing_to_rebuild()
    {
        await using var store = Open(await postgres.NewDatabaseAsync(), new Listener());
        using var daemon = await store.BuildProjectionDaemonAsync();

        await Should.ThrowAsync<InvalidProjectionException>(() => daemon.RebuildProjectionAsync("Listener", CancellationToken.None));
    }
}
