namespace Wolverine.ErrorHandling;

/// <summary>A rule being written down, after an action.</summary>
internal sealed class Continuation(IFailureActions actions, FailureRule rule) : IAdditionalActions
{
    public IFailureActions Then { get; } = actions;

    public IAdditionalActions WithFullJitter() => With((delay, _) => LongerBy(delay, 1));

    public IAdditionalActions WithBoundedJitter(double percent)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(percent);
        return With((delay, _) => LongerBy(delay, percent));
    }

    public IAdditionalActions WithExponentialJitter() => With((delay, attempt) => LongerBy(delay, 2.0 * attempt));

    /// <summary>Spreads load and decides nothing, so that any randomness will do.</summary>
    private static TimeSpan LongerBy(TimeSpan delay, double part) => delay + delay * (Random.Shared.NextDouble() * part);

    private Continuation With(Func<TimeSpan, int, TimeSpan> longer)
    {
        rule.Jitter(longer);
        return this;
    }
}
