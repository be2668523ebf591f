using CpmTracker.StandIns.Wolverine.Tests.Sessions;
using CpmTracker.Testing;
using Microsoft.Extensions.DependencyInjection;
using Wolverine;
using Wolverine.Transports;

namespace CpmTracker.StandIns.Wolverine.Tests.Durable;

public sealed class A_durable_queue(PostgresFixture postgres)
{
    [Fact]
    public async Task Its_messages_are_handled_and_remembered()
    {
        await using var host = await DurableHost.StartAsync(postgres, o => o.Discovery.IncludeType(typeof(Working)));
        await host.Bus.PublishAsync(new Chore("a", 1));
        await host.Bus.SendAsync(new Chore("a", 2));
        (await host.Journal.ReadAsync(2)).ShouldBe(["a 1", "a 2"], ignoreOrder: true);
        await host.StopAsync();
        (await host.CountsAsync()).ShouldBe("0 incoming, 0 scheduled, 2 handled, 0 dead letters");
    }

    [Fact]
    public async Task What_a_handler_publishes_is_stored_with_its_events()
    {
        await using var host = await DurableHost.StartAsync(postgres, o => o.Discovery.IncludeType(typeof(Ordering)).IncludeType(typeof(Working)));
        await host.Bus.InvokeAsync(new Order("a", 3));
        (await host.Journal.ReadAsync(3)).Order().ShouldBe(["a 0", "a 1", "a 2"]);
        (await host.CountAsync("a")).ShouldBe(3);
    }

    [Fact]
    public async Task When_the_handler_fails_nothing_is_stored()
    {
        await using var host = await DurableHost.StartAsync(postgres, o => o.Discovery.IncludeType(typeof(Ordering)).IncludeType(typeof(Working)));
        await Should.ThrowAsync<IOException>(() => host.Bus.InvokeAsync(new Order("a", 3, Fails: true)));
        (await host.CountAsync("a")).ShouldBeNull();
        (await host.CountsAsync()).ShouldBe("0 incoming, 0 scheduled, 0 handled, 0 dead letters");
    }

    [Fact]
    public async Task A_stored_messages_handler_publishes_durably_too_with_or_without_a_session()
    {
        await using var host = await DurableHost.StartAsync(
            postgres, o => o.Discovery.IncludeType(typeof(Ordering)).IncludeType(typeof(Relaying)).IncludeType(typeof(Working)));
        await host.Bus.PublishAsync(new Relay("a"));
        (await host.Journal.ReadAsync(2)).Order().ShouldBe(["a 0", "a 1"]);
        await host.StopAsync();
        (await host.CountsAsync()).ShouldBe("0 incoming, 0 scheduled, 4 handled, 0 dead letters");
    }

    [Fact]
    public async Task What_was_published_carries_its_envelope_through_the_database()
    {
        await using var host = await DurableHost.StartAsync(
            postgres,
            o =>
            {
                o.Discovery.IncludeType<Receiving>();
                o.EnableRelayOfUserName = true;
                o.ServiceName = "tests";
                o.UseSystemTextJsonForSerialization(json => json.WriteIndented = true);
            },
            s => s.AddSingleton<List<Envelope>>());
        await using var request = host.Services.CreateAsyncScope();
        var context = request.ServiceProvider.GetRequiredService<IMessageContext>();
        (context.CorrelationId, context.UserName) = ("request 7", "ana");
        var options = new DeliveryOptions { CausationId = "command 3", GroupId = "g", DeliverWithin = TimeSpan.FromMinutes(1) }.WithHeader("why", "a test");
        await context.PublishAsync(new Parcel("ä \0 ☃"), options);

        (await host.Journal.NextAsync()).ShouldBe("ä \0 ☃");
        var received = host.Services.GetRequiredService<List<Envelope>>().ShouldHaveSingleItem();
        received.ShouldSatisfyAllConditions(
            e => e.CorrelationId.ShouldBe("request 7"),
            e => e.ConversationId.ShouldBe(e.Id),
            e => e.UserName.ShouldBe("ana"),
            e => e.Source.ShouldBe("tests"),
            e => e.GroupId.ShouldBe("g"),
            e => e.Headers.ShouldBe(new Dictionary<string, string?> { ["why"] = "a test", ["causation-id"] = "command 3" }, ignoreOrder: true),
            e => e.Destination.ShouldBe(new Uri("local://a_durable_queue_cpmtracker.standins.wolverine.tests.durable.a_durable_queue.parcel")),
            e => e.MessageType.ShouldBe("A_durable_queue_CpmTracker.StandIns.Wolverine.Tests.Durable.A_durable_queue+Parcel"),
            e => e.ContentType.ShouldBe("application/json"),
            e => e.DeliverBy.ShouldNotBeNull().ShouldBeGreaterThan(e.SentAt),
            e => e.Attempts.ShouldBe(1));
    }

    [Fact]
    public async Task One_that_has_expired_is_dropped()
    {
        await using var host = await DurableHost.StartAsync(postgres, o => o.Discovery.IncludeType(typeof(Working)));
        await host.Bus.PublishAsync(new Chore("late", 1), new DeliveryOptions { DeliverBy = DateTimeOffset.UtcNow.AddSeconds(-1) });
        await host.Bus.PublishAsync(new Chore("a", 2));
        (await host.Journal.NextAsync()).ShouldBe("a 2");
        await host.StopAsync();
        (await host.CountsAsync()).ShouldBe("0 incoming, 0 scheduled, 2 handled, 0 dead letters");
        host.Journal.Entries.ShouldBe(["a 2"]);
    }

    [Fact]
    public async Task A_host_holds_no_more_of_them_in_memory_than_it_may()
    {
        var database = await postgres.NewDatabaseAsync();
        var gate = new SemaphoreSlim(0);
        await using var host = await DurableHost.StartAsync(
            database,
            o =>
            {
                o.Discovery.IncludeType(typeof(Queueing));
                o.LocalQueueFor<Wait>().UseDurableInbox(new BufferingLimits(10, 4)).Sequential();
            },
            s => s.AddSingleton(gate));
        for (var i = 0; i < 50; i++) await host.Bus.PublishAsync(new Wait(i));
        await DurableHost.UntilAsync(database, "select (count(*) between 5 and 10)::int from wolverine_incoming_envelopes where owner_id <> 0", 1);
        gate.Release(50);
        (await host.Journal.ReadAsync(50)).ShouldBe(Enumerable.Range(0, 50).Select(i => $"{i}"));
        await DurableHost.UntilAsync(database, "select count(*) from wolverine_incoming_envelopes where status = 'Handled'", 50);
    }

    [Fact]
    public async Task Messages_that_were_handled_long_enough_ago_are_forgotten()
    {
        var database = await postgres.NewDatabaseAsync();
        await using var host = await DurableHost.StartAsync(database, o =>
        {
            o.Discovery.IncludeType(typeof(Working));
            o.Durability.KeepAfterMessageHandling = TimeSpan.Zero;
            o.Durability.HandledMessageCleanupPollingTime = TimeSpan.Zero;
        });
        await host.Bus.PublishAsync(new Chore("a", 1));
        await host.Journal.NextAsync();
        await DurableHost.UntilAsync(database, "select count(*) from wolverine_incoming_envelopes", 0);
    }

    [Fact]
    public async Task A_queue_can_be_kept_in_memory_beside_durable_ones_and_shared_by_types()
    {
        await using var host = await DurableHost.StartAsync(postgres, o =>
        {
            o.Discovery.IncludeType(typeof(Working)).IncludeType(typeof(Writing));
            o.LocalQueueFor<Note>().BufferedInMemory();
        });
        await host.Bus.PublishAsync(new Note("in memory"));
        await host.Journal.NextAsync();
        (await host.CountsAsync()).ShouldBe("0 incoming, 0 scheduled, 0 handled, 0 dead letters");
    }

    public sealed record Relay(string Stream);

    public static class Relaying
    {
        public static Order Handle(Relay relay) => new(relay.Stream, 2);
    }

    public sealed record Parcel(string Content);

    public sealed class Receiving(List<Envelope> received)
    {
        public void Handle(Parcel parcel, Envelope envelope, Journal journal)
        {
            received.Add(envelope);
            journal.Write(parcel.Content);
        }
    }

    public sealed record Wait(int Number);

    public static class Queueing
    {
        public static async Task Handle(Wait wait, SemaphoreSlim gate, Journal journal, CancellationToken ct)
        {
            await gate.WaitAsync(ct);
            journal.Write($"{wait.Number}");
        }
    }
}
