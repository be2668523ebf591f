using CpmTracker.Testing;
using JasperFx;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Wolverine;
using Wolverine.Marten;

namespace CpmTracker.StandIns.Wolverine.Tests.Sessions;

public sealed class A_handler_with_a_session(PostgresFixture postgres)
{
    [Fact]
    public async Task Its_events_and_documents_are_saved_after_it()
    {
        await using var host = await SessionHost.StartAsync(postgres);
        (await host.Bus.InvokeAsync<Tally>(new Count("a", 2, Receipt: "r1"))).Count.ShouldBe(2);
        (await host.Bus.InvokeAsync<Tally>(new Count("a", 3))).Count.ShouldBe(5);
        (await host.CountAsync("a")).ShouldBe(5);
        await using var session = host.Query();
        (await session.LoadAsync<Receipt>("r1")).ShouldBe(new Receipt("r1"));
    }

    [Fact]
    public async Task When_it_fails_nothing_is_saved_and_nothing_leaves()
    {
        await using var host = await SessionHost.StartAsync(postgres);
        await Should.ThrowAsync<IOException>(() => host.Bus.InvokeAsync(new Count("a", 2, Failures: 1)));
        (await host.CountAsync("a")).ShouldBeNull();
        await host.StopAsync();
        host.Journal.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task When_the_commit_fails_nothing_is_saved_and_nothing_leaves()
    {
        await using var host = await SessionHost.StartAsync(postgres);
        await host.Bus.InvokeAsync(new Count("a", 2, Receipt: "once"));
        await Should.ThrowAsync<DocumentAlreadyExistsException>(() => host.Bus.InvokeAsync(new Count("a", 2, Receipt: "once")));
        (await host.CountAsync("a")).ShouldBe(2);
        await host.StopAsync();
        host.Journal.Entries.ShouldBe(["a is 2 (attempt 1)"]);
    }

    [Fact]
    public async Task Overtaken_by_another_writer_it_is_tried_again_on_what_is_there_now()
    {
        await using var host = await SessionHost.StartAsync(postgres);
        await host.Bus.InvokeAsync(new Count("a", 1));
        (await host.Bus.InvokeAsync<Tally>(new Count("a", 2, Overtaken: 2))).Count.ShouldBe(203);
        (await host.CountAsync("a")).ShouldBe(203);
        await host.StopAsync();
        host.Journal.Entries[^1].ShouldBe("a is 203 (attempt 3)");
        host.Journal.Entries.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Overtaken_too_often_it_gives_up()
    {
        await using var host = await SessionHost.StartAsync(postgres);
        await host.Bus.InvokeAsync(new Count("a", 1));
        await Should.ThrowAsync<ConcurrencyException>(() => host.Bus.InvokeAsync(new Count("a", 2, Overtaken: 9)));
        (await host.CountAsync("a")).ShouldBe(1 + 4 * 100);
    }

    [Fact]
    public async Task Many_at_once_on_one_stream_all_count()
    {
        await using var host = await SessionHost.StartAsync(postgres);
        await host.Bus.InvokeAsync(new Count("a", 0));
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 12).Select(async _ =>
        {
            try
            {
                return (await host.Bus.InvokeAsync<Tally>(new Count("a", 1))).Count > 0 ? 1 : 0;
            }
            catch (ConcurrencyException)
            {
                return 0;
            }
        }));
        outcomes.Sum().ShouldBeGreaterThan(0);
        (await host.CountAsync("a")).ShouldBe(outcomes.Sum());
    }

    [Fact]
    public async Task What_it_publishes_leaves_after_the_commit()
    {
        await using var host = await SessionHost.StartAsync(postgres);
        for (var i = 1; i <= 20; i++)
        {
            await host.Bus.InvokeAsync(new Count("a", 1));
            (await host.Journal.NextAsync()).ShouldBe($"a is {i} (attempt 1)");
        }
    }

    [Fact]
    public async Task Its_events_carry_the_message_that_caused_them()
    {
        await using var host = await SessionHost.StartAsync(postgres);
        await using var request = host.Services.CreateAsyncScope();
        var context = request.ServiceProvider.GetRequiredService<IMessageContext>();
        (context.CorrelationId, context.UserName) = ("request 7", "ana");
        await context.InvokeAsync(new Count("a", 1));
        await context.InvokeAsync(new Count("a", 1), new DeliveryOptions { CausationId = "command 3" });

        await using var session = host.Query();
        var events = await session.Events.FetchStreamAsync("a");
        events.ShouldAllBe(e => e.CorrelationId == "request 7" && e.UserName == "ana");
        Guid.TryParse(events[0].CausationId, out _).ShouldBeTrue();
        events[1].CausationId.ShouldBe("command 3");
    }

    [Fact]
    public async Task A_service_of_its_scope_writes_into_the_same_session()
    {
        await using var host = await SessionHost.StartAsync(postgres, o => o.Discovery.IncludeType(typeof(Delegating)), s => s.AddScoped<Clerk>());
        await host.Bus.InvokeAsync(new Delegate("r9"));
        await using var session = host.Query();
        (await session.LoadAsync<Receipt>("r9")).ShouldNotBeNull();
        (await session.LoadAsync<Receipt>("r9 too")).ShouldNotBeNull();
    }

    [Fact]
    public async Task Without_applied_transactions_it_saves_for_itself_or_not_at_all()
    {
        var connectionString = await postgres.NewDatabaseAsync();
        await using var host = await WolverineHost.StartAsync(
            o => o.Discovery.IncludeType(typeof(Delegating)),
            s => SessionHost.AddMarten(s.AddScoped<Clerk>(), connectionString).IntegrateWithWolverine());
        await host.Bus.InvokeAsync(new Delegate("r9"));
        await using var session = host.Query();
        (await session.LoadAsync<Receipt>("r9")).ShouldBeNull();
    }

    [Fact]
    public async Task Without_the_integration_a_host_that_applies_transactions_does_not_start()
    {
        using var host = WolverineHost.Build(
            o =>
            {
                o.Discovery.IncludeType(typeof(Counting));
                o.Policies.AutoApplyTransactions();
            },
            s => SessionHost.AddMarten(s, "Host=/nowhere"));
        (await Should.ThrowAsync<InvalidHandlerException>(() => host.StartAsync())).Message.ShouldContain("add IntegrateWithWolverine()");
    }

    [Fact]
    public async Task A_session_outside_of_messages_is_nobodys()
    {
        await using var host = await SessionHost.StartAsync(postgres);
        await using var scope = host.Services.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<IDocumentSession>();
        session.CausationId.ShouldBeNull();
        session.Insert(new Receipt("unsaved"));
        await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync(new Count("a", 1));
        await using var query = host.Query();
        (await query.LoadAsync<Receipt>("unsaved")).ShouldBeNull();
    }

    public sealed record Delegate(string Receipt);

    public sealed class Clerk(IDocumentSession session)
    {
        public IDocumentSession Session { get; } = session;

        public void Write(string receipt) => Session.Insert(new Receipt(receipt));
    }

    public static class Delegating
    {
        public static void Handle(Delegate message, Clerk clerk, IServiceProvider scope)
        {
            clerk.Write(message.Receipt);
            scope.GetRequiredService<IDocumentSession>().ShouldBeSameAs(clerk.Session);
            clerk.Write(message.Receipt + " too");
        }
    }
}
