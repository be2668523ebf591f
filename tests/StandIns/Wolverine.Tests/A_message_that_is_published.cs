using Microsoft.Extensions.DependencyInjection;
using Wolverine;
using Wolverine.ErrorHandling;
using Wolverine.Runtime.Routing;

namespace CpmTracker.StandIns.Wolverine.Tests;

public sealed class A_message_that_is_published
{
    [Fact]
    public async Task It_reaches_its_handler_later()
    {
        await using var host = await WolverineHost.StartWith(typeof(Writing));
        await host.Bus.PublishAsync(new Note("published"));
        (await host.Journal.NextAsync()).ShouldBe("published");
        await host.Bus.SendAsync(new Note("sent"));
        (await host.Journal.NextAsync()).ShouldBe("sent");
        await host.Bus.PublishAsync<object>(new Note("as an object"));
        (await host.Journal.NextAsync()).ShouldBe("as an object");
    }

    [Fact]
    public async Task Without_a_handler_it_is_dropped_but_cannot_be_sent()
    {
        await using var host = await WolverineHost.StartWith(typeof(Writing));
        await host.Bus.PublishAsync(new Look());
        await Should.ThrowAsync<IndeterminateRoutesException>(async () => await host.Bus.SendAsync(new Look()));
    }

    [Fact]
    public async Task From_a_handler_it_leaves_only_when_the_handler_has_succeeded()
    {
        await using var host = await WolverineHost.StartAsync(o =>
        {
            o.Discovery.IncludeType(typeof(Announcing)).IncludeType(typeof(Writing));
            o.Policies.OnException<IOException>().RetryOnce();
        });
        await host.Bus.InvokeAsync(new Announce("once", Failures: 1));
        await Should.ThrowAsync<IOException>(() => host.Bus.InvokeAsync(new Announce("never", Failures: 2)));
        await host.StopAsync();
        host.Journal.Entries.ShouldBe(["handled once", "once (attempt 2)"]);
    }

    [Fact]
    public async Task What_a_handler_returns_is_published_if_nobody_asked_for_it()
    {
        await using var host = await WolverineHost.StartWith(typeof(Returning), typeof(Writing));
        await host.Bus.InvokeAsync(new Return(2));
        await host.StopAsync();
        host.Journal.Entries.ShouldBe(["note 0", "note 1"], ignoreOrder: true);
    }

    [Fact]
    public async Task What_was_asked_for_is_not_published()
    {
        await using var host = await WolverineHost.StartWith(typeof(Returning), typeof(Writing));
        (await host.Bus.InvokeAsync<IReadOnlyList<Note>>(new Return(2))).Count.ShouldBe(2);
        await host.StopAsync();
        host.Journal.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stopping_host_finishes_what_is_queued_and_what_comes_of_it()
    {
        var host = await WolverineHost.StartWith(typeof(Chaining));
        for (var i = 0; i < 20; i++) await host.Bus.PublishAsync(new Link(3));
        await host.StopAsync();
        host.Journal.Entries.Count.ShouldBe(20 * 4);
        await Should.ThrowAsync<InvalidOperationException>(async () => await host.Bus.PublishAsync(new Link(0)));
        await host.DisposeAsync();
    }

    [Fact]
    public async Task A_host_that_must_stop_at_once_cancels_what_runs()
    {
        var host = await WolverineHost.StartWith(typeof(Waiting));
        await host.Bus.PublishAsync(new Wait());
        (await host.Journal.NextAsync()).ShouldBe("waiting");
        using var impatient = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));
        await host.StopAsync(impatient.Token);
        (await host.Journal.NextAsync()).ShouldBe("cancelled");
        await host.DisposeAsync();
    }

    [Fact]
    public async Task No_more_run_at_once_than_there_are_processors()
    {
        var gauge = new Gauge();
        await using var host = await WolverineHost.StartAsync(o => o.Discovery.IncludeType(typeof(Measuring)), s => s.AddSingleton(gauge));
        for (var i = 0; i < 40; i++) await host.Bus.PublishAsync(new Measure());
        await host.StopAsync();
        gauge.Highest.ShouldBeInRange(Math.Min(2, Environment.ProcessorCount), Environment.ProcessorCount);
        gauge.Count.ShouldBe(40);
    }

    [Fact]
    public async Task One_that_has_expired_is_dropped()
    {
        await using var host = await WolverineHost.StartWith(typeof(Writing));
        await host.Bus.PublishAsync(new Note("too late"), new DeliveryOptions { DeliverBy = DateTimeOffset.UtcNow.AddSeconds(-1) });
        await host.Bus.PublishAsync(new Note("in time"), new DeliveryOptions { DeliverWithin = TimeSpan.FromMinutes(1) });
        await host.StopAsync();
        host.Journal.Entries.ShouldBe(["in time"]);
    }

    [Fact]
    public async Task A_failure_is_tried_again_and_does_not_stop_the_queue()
    {
        await using var host = await WolverineHost.StartAsync(o =>
        {
            o.Discovery.IncludeType(typeof(Announcing)).IncludeType(typeof(Writing));
            o.Policies.OnException<IOException>().RetryOnce();
        });
        await host.Bus.PublishAsync(new Announce("lost", Failures: 2));
        await host.Bus.PublishAsync(new Announce("kept", Failures: 1));
        await host.StopAsync();
        host.Journal.Entries.ShouldBe(["handled kept", "kept (attempt 2)"]);
    }

    [Fact]
    public async Task A_failure_is_tried_again_later_or_put_back_as_its_rule_says()
    {
        await using var host = await WolverineHost.StartAsync(o =>
        {
            o.Discovery.IncludeType(typeof(Announcing)).IncludeType(typeof(Writing));
            o.Policies.OnException<IOException>().ScheduleRetry(TimeSpan.FromMilliseconds(1)).Then.Requeue(2).Then.Discard();
        });
        await host.Bus.PublishAsync(new Announce("kept", Failures: 2));
        await host.Bus.PublishAsync(new Announce("lost", Failures: 3));
        await host.StopAsync();
        host.Journal.Entries.ShouldBe(["handled kept", "kept (attempt 3)"]);
    }

    [Fact]
    public async Task A_host_that_must_stop_at_once_does_not_wait_for_what_is_to_be_tried_again()
    {
        var host = await WolverineHost.StartAsync(o =>
        {
            o.Discovery.IncludeType(typeof(Announcing)).IncludeType(typeof(Writing));
            o.Policies.OnException<IOException>(_ => Told(o)).ScheduleRetry(TimeSpan.FromHours(1));
        });
        await host.Bus.PublishAsync(new Announce("lost", Failures: 1));
        await _told.Task;
        await host.StopAsync(new CancellationToken(canceled: true));
        host.Journal.Entries.ShouldBeEmpty();
        await host.DisposeAsync();
    }

    [Fact]
    public async Task It_does_not_inherit_its_senders_ambient_state()
    {
        await using var host = await WolverineHost.StartWith(typeof(Ambient));
        Ambient.State.Value = "the sender's";
        await host.Bus.PublishAsync(new Sense());
        (await host.Journal.NextAsync()).ShouldBe("ambient: ");
    }

    private readonly TaskCompletionSource _told = new();

    /// <summary>Lets a test know that a rule has been asked.</summary>
    private bool Told(WolverineOptions options) => _told.TrySetResult() || options.Failures is not null;

    public sealed record Announce(string Text, int Failures);

    public static class Announcing
    {
        public static async Task Handle(Announce message, Envelope envelope, IMessageContext bus, Journal journal)
        {
            await bus.PublishAsync(new Note($"{message.Text} (attempt {envelope.Attempts})"));
            if (envelope.Attempts <= message.Failures) throw new IOException();
            journal.Write($"handled {message.Text}");
        }
    }

    public sealed record Return(int Count);

    public static class Returning
    {
        public static IReadOnlyList<Note> Handle(Return message) => [.. Enumerable.Range(0, message.Count).Select(i => new Note($"note {i}"))];
    }

    public sealed record Link(int More);

    public static class Chaining
    {
        public static async Task<Link?> Handle(Link link, Journal journal)
        {
            await Task.Delay(1);
            journal.Write("link");
            return link.More == 0 ? null : new Link(link.More - 1);
        }
    }

    public sealed record Wait;

    public static class Waiting
    {
        public static async Task Handle(Wait wait, Journal journal, CancellationToken ct)
        {
            journal.Write("waiting");
            try
            {
                await Task.Delay(Timeout.Infinite, ct);
            }
            finally
            {
                journal.Write("cancelled");
            }
        }
    }

    public sealed record Measure;

    public sealed class Gauge
    {
        private readonly Lock _gate = new();
        private int _now;

        public int Highest { get; private set; }

        public int Count { get; private set; }

        public void Enter()
        {
            lock (_gate)
            {
                Count++;
                Highest = Math.Max(Highest, ++_now);
            }
        }

        public void Leave()
        {
            lock (_gate) _now--;
        }
    }

    public static class Measuring
    {
        public static async Task Handle(Measure measure, Gauge gauge)
        {
            gauge.Enter();
            await Task.Delay(5);
            gauge.Leave();
        }
    }

    public sealed record Sense;

    public static class Ambient
    {
        public static readonly AsyncLocal<string?> State = new();

        public static void Handle(Sense sense, Journal journal) => journal.Write("ambient: " + State.Value);
    }
}
