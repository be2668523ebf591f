using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Wolverine;
using Wolverine.ErrorHandling;

namespace CpmTracker.StandIns.Wolverine.Tests;

public sealed class A_handler_that_fails
{
    [Fact]
    public async Task Without_a_rule_its_failure_is_the_callers()
    {
        await using var host = await Failing(_ => { });
        (await Should.ThrowAsync<IOException>(() => host.Bus.InvokeAsync(new Try(Failures: 1)))).Message.ShouldBe("attempt 1");
        host.Journal.Entries.ShouldBe(["attempt 1"]);
    }

    [Fact]
    public async Task It_is_tried_again_as_often_as_its_rule_says()
    {
        await using var host = await Failing(p => p.OnException<IOException>().RetryTimes(3));
        await host.Bus.InvokeAsync(new Try(Failures: 3));
        host.Journal.Entries.ShouldBe(["attempt 1", "attempt 2", "attempt 3", "attempt 4"]);
    }

    [Fact]
    public async Task When_the_retries_are_used_up_the_last_failure_is_the_callers()
    {
        await using var host = await Failing(p => p.OnException<IOException>().RetryOnce());
        (await Should.ThrowAsync<IOException>(() => host.Bus.InvokeAsync(new Try(Failures: 9)))).Message.ShouldBe("attempt 2");
    }

    [Fact]
    public async Task Each_attempt_has_a_scope_of_its_own()
    {
        await using var host = await Failing(p => p.OnAnyException().RetryTimes(2));
        var scopes = new List<Marker>();
        await host.Bus.InvokeAsync(new Try(Failures: 2, Scopes: scopes));
        scopes.Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public async Task Pauses_come_before_the_retries_and_other_actions_after_them()
    {
        await using var host = await Failing(p => p.OnException<IOException>().RetryWithCooldown(TimeSpan.FromMilliseconds(30), TimeSpan.FromMilliseconds(60)).Then.RetryOnce());
        var watch = Stopwatch.StartNew();
        await host.Bus.InvokeAsync(new Try(Failures: 3));
        watch.Elapsed.ShouldBeGreaterThan(TimeSpan.FromMilliseconds(85));
        host.Journal.Entries.Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_rule_is_for_the_failures_it_names()
    {
        await using var host = await Failing(p =>
        {
            p.OnException<ArgumentException>().RetryTimes(5);
            p.OnException<IOException>(e => e.Message == "attempt 1").Or<TimeoutException>().RetryTimes(5);
        });
        (await Should.ThrowAsync<IOException>(() => host.Bus.InvokeAsync(new Try(Failures: 9)))).Message.ShouldBe("attempt 2");
    }

    [Fact]
    public async Task The_first_rule_that_still_has_retries_decides()
    {
        await using var host = await Failing(p =>
        {
            p.OnException<IOException>().RetryOnce();
            p.OnAnyException().RetryTimes(3);
        });
        await host.Bus.InvokeAsync(new Try(Failures: 3));
        host.Journal.Entries.Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_cancelled_message_is_not_tried_again()
    {
        await using var host = await Failing(p => p.OnAnyException().RetryTimes(3));
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Should.ThrowAsync<IOException>(() => host.Bus.InvokeAsync(new Try(Failures: 1), cancelled.Token));
        host.Journal.Entries.ShouldBe(["attempt 1"]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(26)]
    public void A_rule_has_one_to_twenty_five_retries(int retries) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new WolverineOptions().Policies.OnAnyException().RetryTimes(retries));

    private static Task<WolverineHost> Failing(Action<IPolicies> rules) => WolverineHost.StartAsync(
        o =>
        {
            o.Discovery.IncludeType(typeof(Trying));
            rules(o.Policies);
        },
        services => services.AddScoped<Marker>());

    public sealed class Marker;

    public sealed record Try(int Failures, List<Marker>? Scopes = null);

    public static class Trying
    {
        public static void Handle(Try message, Envelope envelope, Journal journal, Marker scope)
        {
            var attempt = $"attempt {envelope.Attempts}";
            journal.Write(attempt);
            message.Scopes?.Add(scope);
            if (envelope.Attempts <= message.Failures) throw new IOException(attempt);
        }
    }
}
