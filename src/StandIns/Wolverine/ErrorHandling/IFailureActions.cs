namespace Wolverine.ErrorHandling;

/// <summary>
/// What to do about a failure. Each attempt runs in a fresh service scope, with a fresh session. A message that is invoked is only retried in place: of the other actions none applies to it,
/// and its caller gets the exception.
/// </summary>
public interface IFailureActions
{
    /// <summary>Tries once more, at once.</summary>
    IAdditionalActions RetryOnce();

    /// <summary>Tries up to so many times more (1 to 25), at once.</summary>
    IAdditionalActions RetryTimes(int attempts);

    /// <summary>Tries once more in place after each of the pauses (1 to 25 of them).</summary>
    IAdditionalActions RetryWithCooldown(params TimeSpan[] delays);

    /// <summary>Tries once more after each of the delays (1 to 25 of them), and lets other messages pass meanwhile. In a durable queue the message waits in the database.</summary>
    IAdditionalActions ScheduleRetry(params TimeSpan[] delays);

    /// <summary>Puts the message back into its queue, up to so many attempts in all (2 to 26).</summary>
    IAdditionalActions Requeue(int maxAttempts = 3);

    /// <summary>Waits in place, then puts the message back into its queue, once.</summary>
    IAdditionalActions PauseThenRequeue(TimeSpan delay);

    /// <summary>Gives the message up: only the log tells of it.</summary>
    IAdditionalActions Discard();

    /// <summary>Gives the message up and keeps it as a dead letter, which also happens to whatever no rule is left for.</summary>
    IAdditionalActions MoveToErrorQueue();
}
