using Microsoft.Extensions.Logging;
using Wolverine.ErrorHandling;

namespace Wolverine.Persistence;

/// <summary>What becomes of stored messages that have failed.</summary>
/// <param name="agent">Knows the rules, and the store.</param>
/// <param name="settlement">Writes it down.</param>
/// <param name="expect">Is told when a message is due again.</param>
/// <param name="logger">Is told of each failure.</param>
internal sealed class DurableFailures(DurabilityAgent agent, Settlement settlement, Action<DateTimeOffset?> expect, ILogger logger)
{
    /// <summary>Does as the rules say; whether the message is done with then.</summary>
    public async Task<bool> DealWithAsync(Envelope envelope, Exception failure, CancellationToken aborting)
    {
        if (aborting.IsCancellationRequested) return false;
        try
        {
            switch (agent.Options.Failures.After(failure, envelope.Attempts))
            {
                case FailureAction.Discard:
                    logger.LogWarning("{Message} failed in attempt {Attempt} by {Failure} and is discarded", envelope, envelope.Attempts, failure.GetType().Name);
                    return true;
                case FailureAction.Again(var delay):
                    await AgainAsync(envelope, failure, delay, aborting);
                    break;
                case FailureAction.Requeue(var pause):
                    await Task.Delay(pause, aborting);
                    await AgainAsync(envelope, failure, TimeSpan.Zero, aborting);
                    break;
                default:
                    logger.LogError(failure, "{Message} failed in attempt {Attempt} and is a dead letter now", envelope, envelope.Attempts);
                    await settlement.InsistAsync(() => agent.Store.Inbox.BuryAsync(envelope, failure, aborting), aborting);
                    break;
            }

            envelope.IsSettled = true;
            return true;
        }
        catch (OperationCanceledException) when (aborting.IsCancellationRequested)
        {
            return false;
        }
    }

    private async Task AgainAsync(Envelope envelope, Exception failure, TimeSpan delay, CancellationToken aborting)
    {
        logger.LogWarning("{Failure} in attempt {Attempt} at {Message}: trying again after {Delay}", failure.GetType().Name, envelope.Attempts, envelope, delay);
        var due = agent.Clock.GetUtcNow() + delay;
        await settlement.InsistAsync(() => agent.Store.Inbox.ScheduleAsync(envelope, due, aborting), aborting);
        expect(due);
    }
}
