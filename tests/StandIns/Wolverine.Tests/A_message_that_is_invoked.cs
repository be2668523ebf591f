using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Wolverine;
using Wolverine.Runtime.Routing;

namespace CpmTracker.StandIns.Wolverine.Tests;

public sealed class A_message_that_is_invoked
{
    [Fact]
    public async Task Its_handler_answers()
    {
        await using var host = await WolverineHost.StartWith(typeof(Doubling));
        (await host.Bus.InvokeAsync<Answer>(new Ask(21))).ShouldBe(new Answer(42));
        (await host.Bus.InvokeAsync<Answer>(new AskLater(4))).ShouldBe(new Answer(8));
        (await host.Bus.InvokeAsync<Answer>(new AskSoon(5))).ShouldBe(new Answer(10));
        (await host.Bus.InvokeAsync<Answer>(new AskSoon(6), new DeliveryOptions())).ShouldBe(new Answer(12));
    }

    [Fact]
    public async Task A_closed_generic_message_has_a_handler_of_its_own()
    {
        await using var host = await WolverineHost.StartWith(typeof(Doubling));
        (await host.Bus.InvokeAsync<Answer>(new Submitted<Ask>(new Ask(1), "coach"))).ShouldBe(new Answer(3));
        (await host.Bus.InvokeAsync<Answer>(new Submitted<AskLater>(new AskLater(1), "coach"))).ShouldBe(new Answer(4));
    }

    [Fact]
    public async Task Handlers_that_answer_nothing_are_awaited_too()
    {
        await using var host = await WolverineHost.StartWith(typeof(Writing));
        await host.Bus.InvokeAsync(new Note("void"));
        await host.Bus.InvokeAsync(new SlowNote("task"));
        await host.Bus.InvokeAsync(new SwiftNote("value task"));
        host.Journal.Entries.ShouldBe(["void", "task", "value task"]);
        (await host.Bus.InvokeAsync<Answer?>(new Note("again"))).ShouldBeNull();
    }

    [Fact]
    public async Task A_handler_is_given_its_message_its_context_and_services_of_its_own_scope()
    {
        await using var host = await WolverineHost.StartAsync(o => o.Discovery.IncludeType<Demanding>(), s => s.AddScoped<Scoped>());
        using var source = new CancellationTokenSource();
        var seen = await host.Bus.InvokeAsync<Seen>(new Look(), source.Token);
        seen.Cancellation.ShouldBe(source.Token);
        seen.Envelope.Message.ShouldBeOfType<Look>();
        seen.Envelope.Attempts.ShouldBe(1);
        seen.Context.Envelope.ShouldBeSameAs(seen.Envelope);
        seen.Bus.ShouldBeSameAs(seen.Context);
        seen.ByConstructor.ShouldBeSameAs(seen.ByParameter);
        seen.ByParameter.Bus.ShouldBeSameAs(seen.Context);
        seen.ByParameter.Disposed.ShouldBeTrue();
        (await host.Bus.InvokeAsync<Seen>(new Look())).ByParameter.ShouldNotBeSameAs(seen.ByParameter);
    }

    [Fact]
    public async Task An_answer_of_another_type_than_asked_for_is_none()
    {
        await using var host = await WolverineHost.StartWith(typeof(Doubling));
        (await host.Bus.InvokeAsync<string>(new Ask(1))).ShouldBeNull();
        (await host.Bus.InvokeAsync<object>(new Ask(1))).ShouldBe(new Answer(2));
    }

    [Fact]
    public async Task A_message_that_nobody_handles_is_refused()
    {
        await using var host = await WolverineHost.StartWith(typeof(Doubling));
        (await Should.ThrowAsync<IndeterminateRoutesException>(() => host.Bus.InvokeAsync(new Submitted<Note>(new Note(""), ""))))
            .Message.ShouldContain("CpmTracker.StandIns.Wolverine.Tests.Submitted<CpmTracker.StandIns.Wolverine.Tests.Note>");
        await Should.ThrowAsync<IndeterminateRoutesException>(() => host.Bus.InvokeAsync<Answer>(new Note("")));
        await Should.ThrowAsync<ArgumentNullException>(() => host.Bus.InvokeAsync(null!));
    }

    [Fact]
    public async Task Before_the_host_has_started_nothing_is_handled()
    {
        using var host = WolverineHost.Build(o => o.Discovery.IncludeType<Doubling>());
        await Should.ThrowAsync<WolverineHasNotStartedException>(() => host.MessageBus().InvokeAsync(new Ask(1)));
        await Should.ThrowAsync<WolverineHasNotStartedException>(async () => await host.MessageBus().PublishAsync(new Ask(1)));
    }

    [Fact]
    public async Task It_is_given_up_when_its_time_is_over()
    {
        await using var host = await WolverineHost.StartWith(typeof(Writing));
        await Should.ThrowAsync<TimeoutException>(() => host.Bus.InvokeAsync(new Hang(), timeout: TimeSpan.FromMilliseconds(20)));
        using var cancelled = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));
        await Should.ThrowAsync<OperationCanceledException>(() => host.Bus.InvokeAsync(new Hang(), cancelled.Token, TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public async Task A_handler_may_invoke_other_messages()
    {
        await using var host = await WolverineHost.StartWith(typeof(Doubling), typeof(Delegating));
        (await host.Bus.InvokeAsync<Answer>(new AskTwice(3))).ShouldBe(new Answer(12));
    }

    public static class Delegating
    {
        public static async Task<Answer> HandleAsync(AskTwice ask, IMessageBus bus, CancellationToken ct)
        {
            var once = await bus.InvokeAsync<Answer>(new Ask(ask.Number), ct);
            return await bus.InvokeAsync<Answer>(new AskLater(once.Number), ct);
        }
    }

    public sealed class Scoped(IMessageBus bus) : IDisposable
    {
        public IMessageBus Bus { get; } = bus;

        public bool Disposed { get; private set; }

        public void Dispose() => Disposed = true;
    }

    public sealed record Seen(Envelope Envelope, IMessageContext Context, IMessageBus Bus, Scoped ByConstructor, Scoped ByParameter, CancellationToken Cancellation);

    public sealed class Demanding(Scoped byConstructor)
    {
        public Seen Handle(Look look, Envelope envelope, IMessageContext context, IMessageBus bus, Scoped byParameter, ILogger logger, ILogger<Look> typed, CancellationToken ct)
        {
            logger.LogInformation("{Look}", look);
            typed.LogInformation("{Look}", look);
            return new Seen(envelope, context, bus, byConstructor, byParameter, ct);
        }
    }
}
