namespace Wolverine.ErrorHandling;

/// <summary>One rule: the failures it is for, and the pauses before each retry.</summary>
internal sealed class FailureRule(Func<Exception, bool> matches)
{
    private readonly List<TimeSpan> _delays = [];
    private Func<Exception, bool> _matches = matches;

    public bool Matches(Exception exception) => _matches(exception);

    public void Or(Func<Exception, bool> matches)
    {
        var before = _matches;
        _matches = exception => before(exception) || matches(exception);
    }

    public void Retry(IReadOnlyCollection<TimeSpan> delays)
    {
        ArgumentOutOfRangeException.ThrowIfZero(delays.Count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(delays.Count, 25);
        _delays.AddRange(delays);
    }

    /// <summary>The pause after that attempt (the first is 1); null when the retries are used up.</summary>
    public TimeSpan? RetryDelay(int attempt) => attempt <= _delays.Count ? _delays[attempt - 1] : null;
}
