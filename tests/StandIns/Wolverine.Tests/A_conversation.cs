using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Wolverine;

namespace CpmTracker.StandIns.Wolverine.Tests;

public sealed class A_conversation
{
    [Fact]
    public async Task Everything_that_comes_of_a_message_has_its_correlation_and_conversation()
    {
        await using var host = await Start(_ => { });
        var talk = host.Services.GetRequiredService<Heard>();
        await host.Bus.InvokeAsync(new Say(2), new DeliveryOptions { CorrelationId = "request 7" }.WithHeader("why", "a test"));
        await host.StopAsync();

        talk.Envelopes.Count.ShouldBe(3);
        talk.Envelopes.ShouldAllBe(e => e.CorrelationId == "request 7");
        talk.Envelopes.ShouldAllBe(e => e.ConversationId == talk.Envelopes[0].Id);
        talk.Envelopes.Select(e => e.Id).Distinct().Count().ShouldBe(3);
        talk.Envelopes[0].TryGetHeader("why", out var why).ShouldBeTrue();
        why.ShouldBe("a test");
        talk.Envelopes[1].TryGetHeader("why", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Within_a_trace_the_trace_correlates()
    {
        using var activity = new Activity("request").SetIdFormat(ActivityIdFormat.W3C).Start();
        await using var host = await Start(_ => { });
        await host.Bus.InvokeAsync(new Say(0));
        var envelope = host.Services.GetRequiredService<Heard>().Envelopes.Single();
        envelope.CorrelationId.ShouldBe(activity.RootId);
        envelope.ParentId.ShouldBe(activity.Id);
    }

    [Fact]
    public async Task A_listener_of_the_source_Wolverine_sees_each_message_and_its_failure()
    {
        var seen = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Wolverine",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                lock (seen)
                    if (activity.OperationName.EndsWith("A_conversation+Fail", StringComparison.Ordinal)) seen.Add(activity);
            },
        };
        ActivitySource.AddActivityListener(listener);
        await using var host = await Start(_ => { });
        await Should.ThrowAsync<IOException>(() => host.Bus.InvokeAsync(new Fail()));
        seen.ShouldHaveSingleItem().Status.ShouldBe(ActivityStatusCode.Error);
    }

    [Theory]
    [InlineData(true, "ana")]
    [InlineData(false, null)]
    public async Task The_user_is_carried_on_if_the_options_say_so(bool relay, string? expected)
    {
        await using var host = await Start(o => o.EnableRelayOfUserName = relay);
        await using var request = host.Services.CreateAsyncScope();
        request.ServiceProvider.GetRequiredService<IMessageContext>().UserName = "ana";
        await request.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync(new Say(1));
        await host.StopAsync();
        host.Services.GetRequiredService<Heard>().Envelopes.Select(e => e.UserName).ShouldBe([expected, expected]);
    }

    public sealed record Say(int More);

    public sealed record Fail;

    public sealed class Heard
    {
        private readonly List<Envelope> _envelopes = [];

        public IReadOnlyList<Envelope> Envelopes
        {
            get
            {
                lock (_envelopes) return [.. _envelopes];
            }
        }

        public void Add(Envelope envelope)
        {
            lock (_envelopes) _envelopes.Add(envelope);
        }
    }

    public sealed class Talk(Heard heard)
    {
        public Say? Handle(Say say, Envelope envelope)
        {
            heard.Add(envelope);
            return say.More == 0 ? null : new Say(say.More - 1);
        }

        public static void Handle(Fail fail) => throw new IOException($"{fail}");
    }

    private static Task<WolverineHost> Start(Action<WolverineOptions> configure) => WolverineHost.StartAsync(
        o =>
        {
            o.Discovery.IncludeType<Talk>();
            configure(o);
        },
        services => services.AddSingleton<Heard>());
}
