using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Wolverine.ErrorHandling;
using Wolverine.Transports;

namespace Wolverine.Runtime;

/// <summary>The queues in memory. What is in them is finished before the host stops; a crash loses it.</summary>
internal sealed class LocalQueues(Func<Envelope, CancellationToken, Task> execute, FailureRuleCollection failures, ILogger logger) : IDisposable
{
    private readonly ConcurrentDictionary<QueueSettings, Lanes> _queues = new();
    private readonly CancellationTokenSource _stopping = new();
    private readonly TaskCompletionSource _empty = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _gate = new();
    private int _unfinished;
    private bool _draining;

    /// <summary>Takes the message; its handler runs later.</summary>
    /// <exception cref="InvalidOperationException">The queues have been drained: the host has stopped.</exception>
    public void Post(QueueSettings queue, Envelope envelope)
    {
        lock (_gate)
        {
            if (_empty.Task.IsCompleted) throw new InvalidOperationException($"{envelope} cannot be queued: the host has stopped.");
            _unfinished++;
        }

        _queues.GetOrAdd(queue, settings => new Lanes(settings, waiting => RunAsync(settings, waiting))).Post(envelope);
    }

    /// <summary>Waits until every message, and what it published in turn, is finished; when the token is cancelled, handlers are cancelled and the rest is given up.</summary>
    public async Task DrainAsync(CancellationToken cancellation)
    {
        lock (_gate)
        {
            _draining = true;
            CloseIfEmpty();
        }

        try
        {
            await _empty.Task.WaitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            logger.LogError("The host stopped before {Count} queued messages were finished: they are lost", _unfinished);
            await _stopping.CancelAsync();
        }
    }

    public void Dispose() => _stopping.Dispose();

    private async Task RunAsync(QueueSettings queue, Envelope envelope)
    {
        try
        {
            if (envelope.IsExpired())
                logger.LogWarning("{Message} was dropped: it was to be delivered by {DeliverBy}", envelope, envelope.DeliverBy);
            else if (!_stopping.IsCancellationRequested)
                await execute(envelope, _stopping.Token);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            Failed(queue, envelope, failure);
        }
        finally
        {
            Finished();
        }
    }

    private void Failed(QueueSettings queue, Envelope envelope, Exception failure)
    {
        var delay = failures.After(failure, envelope.Attempts) switch
        {
            FailureAction.Schedule(var later) => later,
            FailureAction.Requeue(var pause) => pause,
            _ => (TimeSpan?)null,
        };
        if (delay is not { } wait || _stopping.IsCancellationRequested)
        {
            logger.LogError(failure, "{Message} failed in attempt {Attempt} and is given up", envelope, envelope.Attempts);
            return;
        }

        logger.LogWarning("{Failure} in attempt {Attempt} at {Message}: trying again after {Delay}", failure.GetType().Name, envelope.Attempts, envelope, wait);
        lock (_gate) _unfinished++;
        _ = AgainAsync(queue, envelope, wait);
    }

    private async Task AgainAsync(QueueSettings queue, Envelope envelope, TimeSpan delay)
    {
        try
        {
            await Task.Delay(delay, _stopping.Token);
            Post(queue, envelope);
        }
        catch (OperationCanceledException)
        {
            // The host has said how many are lost.
        }
        finally
        {
            Finished();
        }
    }

    private void Finished()
    {
        lock (_gate)
        {
            _unfinished--;
            CloseIfEmpty();
        }
    }

    private void CloseIfEmpty()
    {
        if (_draining && _unfinished == 0) _empty.TrySetResult();
    }
}
