using CpmTracker.Testing;
using Microsoft.Extensions.DependencyInjection;
using Wolverine;

namespace CpmTracker.StandIns.Wolverine.Tests.Durable;

public sealed class A_message_for_later(PostgresFixture postgres)
{
    private readonly Clock _clock = new();

    [Fact]
    public async Task It_waits_for_its_time()
    {
        var database = await postgres.NewDatabaseAsync();
        await using var host = await StartAsync(database);
        await host.Bus.ScheduleAsync(new Chore("a", 1), _clock.GetUtcNow().AddHours(1));
        await host.Bus.PublishAsync(new Chore("a", 2));
        (await host.Journal.NextAsync()).ShouldBe("a 2");
        await DurableHost.UntilAsync(database, "select count(*) from wolverine_incoming_envelopes where status <> 'Handled'", 1);
        (await host.CountsAsync()).ShouldBe("0 incoming, 1 scheduled, 1 handled, 0 dead letters");
        _clock.Pass(TimeSpan.FromHours(1));
        (await host.Journal.NextAsync()).ShouldBe("a 1");
    }

    [Fact]
    public async Task It_outlives_its_host()
    {
        var database = await postgres.NewDatabaseAsync();
        await using (var host = await StartAsync(database)) await host.Bus.ScheduleAsync(new Chore("a", 1), TimeSpan.FromDays(1), new DeliveryOptions { GroupId = "g" });
        _clock.Pass(TimeSpan.FromDays(2));
        await using var next = await StartAsync(database);
        (await next.Journal.NextAsync()).ShouldBe("a 1");
    }

    [Fact]
    public async Task It_comes_when_it_is_due_without_a_look_around()
    {
        await using var host = await DurableHost.StartAsync(await postgres.NewDatabaseAsync(), o =>
        {
            o.Discovery.IncludeType(typeof(Working));
            o.Durability.ScheduledJobPollingTime = TimeSpan.FromHours(1);
        });
        await host.Bus.ScheduleAsync(new Chore("a", 1), TimeSpan.FromMilliseconds(30));
        (await host.Journal.NextAsync()).ShouldBe("a 1");
        await host.Bus.ScheduleAsync(new Chore("a", 2), TimeSpan.FromMilliseconds(-30));
        (await host.Journal.NextAsync()).ShouldBe("a 2");
    }

    [Fact]
    public async Task From_a_handler_it_is_stored_with_the_events_if_the_handler_succeeds()
    {
        await using var host = await StartAsync(await postgres.NewDatabaseAsync());
        await host.Bus.InvokeAsync(new Remind("a", 1));
        await Should.ThrowAsync<IOException>(() => host.Bus.InvokeAsync(new Remind("a", 2, Fails: true)));
        (await host.CountsAsync()).ShouldStartWith("0 incoming, 1 scheduled");
    }

    [Fact]
    public async Task Each_is_taken_by_one_of_the_hosts()
    {
        var database = await postgres.NewDatabaseAsync();
        var journal = new Journal();
        await using var one = await StartAsync(database, journal);
        await using var other = await StartAsync(database, journal);
        for (var i = 0; i < 40; i++) await (i % 2 == 0 ? one : other).Bus.ScheduleAsync(new Chore("a", i), TimeSpan.FromHours(1));
        _clock.Pass(TimeSpan.FromHours(2));
        (await journal.ReadAsync(40)).ShouldBe(Enumerable.Range(0, 40).Select(i => $"a {i}"), ignoreOrder: true);
        await DurableHost.UntilAsync(database, "select count(*) from wolverine_incoming_envelopes where status = 'Handled'", 40);
        journal.Entries.Count.ShouldBe(40);
    }

    [Fact]
    public async Task A_queue_in_memory_refuses_it()
    {
        await using var host = await WolverineHost.StartWith(typeof(Working));
        (await Should.ThrowAsync<InvalidOperationException>(async () => await host.Bus.ScheduleAsync(new Chore("a", 1), TimeSpan.FromHours(1)))).Message.ShouldContain("UseDurableInbox()");
    }

    private Task<WolverineHost> StartAsync(string database, Journal? journal = null) => DurableHost.StartAsync(
        database,
        o => o.Discovery.IncludeType(typeof(Working)).IncludeType(typeof(Reminding)),
        s =>
        {
            s.AddSingleton<TimeProvider>(_clock);
            if (journal is not null) s.AddSingleton(journal);
        });

    public sealed record Remind(string Group, int Number, bool Fails = false);

    public static class Reminding
    {
        public static async Task Handle(Remind remind, IMessageContext bus, global::Marten.IDocumentSession session)
        {
            session.Events.Append(remind.Group, new Sessions.Counted(1));
            await bus.ScheduleAsync(new Chore(remind.Group, remind.Number), TimeSpan.FromHours(1));
            if (remind.Fails) throw new IOException();
        }
    }

    /// <summary>A clock that is set forward by hand.</summary>
    private sealed class Clock : TimeProvider
    {
        private TimeSpan _passed;

        public void Pass(TimeSpan time) => _passed += time;

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _passed;
    }
}
