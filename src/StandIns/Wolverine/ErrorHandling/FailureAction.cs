namespace Wolverine.ErrorHandling;

/// <summary>What is done about one failure.</summary>
internal abstract record FailureAction
{
    private FailureAction()
    {
    }

    /// <summary>Tries again after a pause. A stored message waits in the database for it, whatever happens to the host.</summary>
    public abstract record Again(TimeSpan Delay) : FailureAction;

    /// <summary>In place, where the message is not stored.</summary>
    public sealed record Retry(TimeSpan Delay) : Again(Delay);

    /// <summary>Lets others pass meanwhile.</summary>
    public sealed record Schedule(TimeSpan Delay) : Again(Delay);

    /// <summary>Waits in place, then goes back to the queue.</summary>
    public sealed record Requeue(TimeSpan Pause) : FailureAction;

    /// <summary>Gives the message up without a trace but the log.</summary>
    public sealed record Discard : FailureAction;

    /// <summary>Gives the message up and keeps it as a dead letter.</summary>
    public sealed record MoveToErrorQueue : FailureAction;
}
