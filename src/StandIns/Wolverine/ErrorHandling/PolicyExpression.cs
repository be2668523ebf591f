namespace Wolverine.ErrorHandling;

/// <summary>A rule being written down: for which failures, then what to do.</summary>
public class PolicyExpression : IFailureActions
{
    private readonly FailureRule _rule;

    internal PolicyExpression(FailureRule rule) => _rule = rule;

    /// <summary>The rule is for failures of that type too.</summary>
    public PolicyExpression Or<T>()
        where T : Exception => Or(exception => exception is T);

    /// <summary>The rule is for failures of that type too that satisfy the condition.</summary>
    public PolicyExpression Or<T>(Func<T, bool> exceptionPredicate, string description = "User supplied")
        where T : Exception => Or(exception => exception is T match && exceptionPredicate(match), description);

    /// <summary>The rule is for failures too that satisfy the condition.</summary>
    public PolicyExpression Or(Func<Exception, bool> exceptionPredicate, string description = "User supplied")
    {
        _rule.Or(exceptionPredicate);
        return this;
    }

    /// <inheritdoc/>
    public IAdditionalActions RetryOnce() => RetryTimes(1);

    /// <inheritdoc/>
    public IAdditionalActions RetryTimes(int attempts)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(attempts);
        return RetryWithCooldown(new TimeSpan[attempts]);
    }

    /// <inheritdoc/>
    public IAdditionalActions RetryWithCooldown(params TimeSpan[] delays) => Then(delays.Select(delay => new FailureAction.Retry(delay)));

    /// <inheritdoc/>
    public IAdditionalActions ScheduleRetry(params TimeSpan[] delays) => Then(delays.Select(delay => new FailureAction.Schedule(delay)));

    /// <inheritdoc/>
    public IAdditionalActions Requeue(int maxAttempts = 3)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxAttempts, 2);
        return Then(Enumerable.Repeat(new FailureAction.Requeue(TimeSpan.Zero), maxAttempts - 1));
    }

    /// <inheritdoc/>
    public IAdditionalActions PauseThenRequeue(TimeSpan delay) => Then([new FailureAction.Requeue(delay)]);

    /// <inheritdoc/>
    public IAdditionalActions Discard() => End(new FailureAction.Discard());

    /// <inheritdoc/>
    public IAdditionalActions MoveToErrorQueue() => End(new FailureAction.MoveToErrorQueue());

    private Continuation Then(IEnumerable<FailureAction> steps)
    {
        _rule.Then([.. steps]);
        return new Continuation(this, _rule);
    }

    private Continuation End(FailureAction end)
    {
        _rule.End(end);
        return new Continuation(this, _rule);
    }
}
