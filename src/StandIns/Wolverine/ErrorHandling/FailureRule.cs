namespace Wolverine.ErrorHandling;

/// <summary>One rule: the failures it is for, what is done after each attempt, and what in the end.</summary>
internal sealed class FailureRule(Func<Exception, bool> matches)
{
    private const int MostSteps = 25;
    private readonly List<FailureAction> _steps = [];
    private Func<Exception, bool> _matches = matches;
    private FailureAction? _end;
    private Func<TimeSpan, int, TimeSpan>? _jitter;

    public bool Matches(Exception exception) => _matches(exception);

    public void Or(Func<Exception, bool> matches)
    {
        var before = _matches;
        _matches = exception => before(exception) || matches(exception);
    }

    public void Then(IReadOnlyCollection<FailureAction> steps)
    {
        ArgumentOutOfRangeException.ThrowIfZero(steps.Count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(steps.Count, MostSteps);
        _steps.AddRange(steps);
    }

    public void End(FailureAction end) => _end = end;

    /// <exception cref="InvalidOperationException">The rule has one already.</exception>
    public void Jitter(Func<TimeSpan, int, TimeSpan> longer) =>
        _jitter = _jitter is null ? longer : throw new InvalidOperationException("A rule has one kind of jitter for all of its pauses.");

    /// <summary>What is done after that attempt (the first is 1); null when the rule has nothing more to say.</summary>
    public FailureAction? After(int attempt) => attempt > _steps.Count ? _end : _jitter is null ? _steps[attempt - 1] : Longer(_steps[attempt - 1], attempt);

    private FailureAction Longer(FailureAction step, int attempt) => step switch
    {
        FailureAction.Retry(var delay) => new FailureAction.Retry(_jitter!(delay, attempt)),
        FailureAction.Schedule(var delay) => new FailureAction.Schedule(_jitter!(delay, attempt)),
        FailureAction.Requeue(var pause) => new FailureAction.Requeue(_jitter!(pause, attempt)),
        _ => step,
    };
}
