using Wolverine;
using Wolverine.ErrorHandling;

namespace CpmTracker.StandIns.Wolverine.Tests.ErrorHandling;

public sealed class A_failure_rule
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private readonly WolverineOptions _options = new();

    [Fact]
    public void It_says_one_thing_after_each_attempt_and_one_in_the_end()
    {
        _options.Policies.OnException<IOException>().RetryOnce().Then.ScheduleRetry(Second).Then.Requeue(2).Then.PauseThenRequeue(Second).Then.Discard();
        _options.Policies.OnAnyException().MoveToErrorQueue();
        Said(5).ShouldBe([new FailureAction.Retry(TimeSpan.Zero), new FailureAction.Schedule(Second), new FailureAction.Requeue(TimeSpan.Zero), new FailureAction.Requeue(Second), new FailureAction.Discard()]);
        _options.Failures.After(new IOException(), 99).ShouldBe(new FailureAction.Discard());
        _options.Failures.After(new TimeoutException(), 1).ShouldBe(new FailureAction.MoveToErrorQueue());
    }

    [Fact]
    public void Full_jitter_makes_pauses_up_to_twice_as_long()
    {
        _options.Policies.OnException<IOException>().RetryWithCooldown(Second, Second).WithFullJitter().Then.ScheduleRetry(Second).Then.PauseThenRequeue(Second).Then.Discard();
        Pauses(4).ShouldAllBe(pause => pause >= Second && pause <= 2 * Second);
        Said(5)[^1].ShouldBe(new FailureAction.Discard());
    }

    [Fact]
    public void Bounded_jitter_makes_pauses_longer_by_a_part()
    {
        _options.Policies.OnException<IOException>().ScheduleRetry(Second).WithBoundedJitter(0.25);
        Pauses(1).ShouldAllBe(pause => pause >= Second && pause <= 1.25 * Second);
        Should.Throw<ArgumentOutOfRangeException>(() => _options.Policies.OnAnyException().RetryOnce().WithBoundedJitter(0));
    }

    [Fact]
    public void Exponential_jitter_grows_with_the_attempts()
    {
        _options.Policies.OnException<IOException>().ScheduleRetry(Second, Second, Second).WithExponentialJitter();
        for (var attempt = 1; attempt <= 3; attempt++) Pause(_options.Failures.After(new IOException(), attempt)!).ShouldBeInRange(Second, Second * (1 + 2 * attempt));
    }

    [Fact]
    public void It_has_one_kind_of_jitter() =>
        Should.Throw<InvalidOperationException>(() => _options.Policies.OnAnyException().RetryOnce().WithFullJitter().Then.ScheduleRetry(Second).WithExponentialJitter());

    [Fact]
    public void Requeueing_is_for_two_attempts_at_least() =>
        Should.Throw<ArgumentOutOfRangeException>(() => _options.Policies.OnAnyException().Requeue(1));

    private List<FailureAction?> Said(int attempts) => [.. Enumerable.Range(1, attempts).Select(attempt => _options.Failures.After(new IOException(), attempt))];

    private IEnumerable<TimeSpan> Pauses(int attempts) => Said(attempts).Select(action => Pause(action!));

    private static TimeSpan Pause(FailureAction action) => action switch
    {
        FailureAction.Retry(var delay) => delay,
        FailureAction.Schedule(var delay) => delay,
        FailureAction.Requeue(var pause) => pause,
        _ => throw new ArgumentException($"{action} has no pause"),
    };
}
