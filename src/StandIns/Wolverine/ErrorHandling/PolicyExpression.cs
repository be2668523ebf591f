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
    public IAdditionalActions RetryWithCooldown(params TimeSpan[] delays)
    {
        _rule.Retry(delays);
        return new Continuation(this);
    }

    private sealed class Continuation(IFailureActions rule) : IAdditionalActions
    {
        public IFailureActions Then { get; } = rule;
    }
}
