namespace Wolverine.ErrorHandling;

/// <summary>What is done about one failure.</summary>
internal abstract record FailureAction
{
    private FailureAction()
    {
    }

    /// <summary>Tries again in place after a pause.</summary>
    public sealed record Retry(TimeSpan Delay) : FailureAction;

    /// <summary>Lets others pass and tries again later: a stored message waits in the database, whatever happens to the host.</summary>
    public sealed record Schedule(TimeSpan Delay) : FailureAction;

    /// <summary>Waits in place, then goes back to the queue.</summary>
    public sealed record Requeue(TimeSpan Pause) : FailureAction;

    /// <summary>Gives the message up without a trace but the log.</summary>
    public sealed record Discard : FailureAction;

    /// <summary>Gives the message up and keeps it as a dead letter.</summary>
    public sealed record MoveToErrorQueue : FailureAction;
}
