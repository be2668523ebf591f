using Wolverine;

namespace CpmTracker.StandIns.Wolverine.Tests;

public sealed class A_mediator
{
    [Fact]
    public async Task It_runs_what_is_invoked()
    {
        await using var host = await StartAsync(typeof(Doubling));
        (await host.Bus.InvokeAsync<Answer>(new Ask(21))).ShouldBe(new Answer(42));
    }

    [Fact]
    public async Task It_sends_nothing()
    {
        await using var host = await StartAsync(typeof(Writing));
        await Should.ThrowAsync<InvalidOperationException>(async () => await host.Bus.PublishAsync(new Note("published")));
        await Should.ThrowAsync<InvalidOperationException>(async () => await host.Bus.SendAsync(new Note("sent")));
    }

    [Fact]
    public async Task It_cannot_have_durable_queues()
    {
        var refusal = await Should.ThrowAsync<InvalidOperationException>(() => WolverineHost.StartAsync(o =>
        {
            o.Discovery.IncludeType(typeof(Writing));
            o.Durability.Mode = DurabilityMode.MediatorOnly;
            o.Policies.UseDurableLocalQueues();
        }));
        refusal.Message.ShouldContain("MediatorOnly");
    }

    private static Task<WolverineHost> StartAsync(Type handler) => WolverineHost.StartAsync(o =>
    {
        o.Discovery.IncludeType(handler);
        o.Durability.Mode = DurabilityMode.MediatorOnly;
    });
}
