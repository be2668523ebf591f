using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Wolverine.Runtime;

/// <summary>The in-process queues, one a message type. What is in them is finished before the host stops; a crash loses it.</summary>
internal sealed class LocalQueues(Func<Envelope, CancellationToken, Task> execute, ILogger logger) : IDisposable
{
    private readonly ConcurrentDictionary<Type, LocalQueue> _queues = new();
    private readonly CancellationTokenSource _stopping = new();
    private readonly TaskCompletionSource _empty = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _gate = new();
    private int _unfinished;
    private bool _draining;

    /// <summary>Takes the message; its handler runs later.</summary>
    /// <exception cref="InvalidOperationException">The queues have been drained: the host has stopped.</exception>
    public void Post(Envelope envelope)
    {
        lock (_gate)
        {
            if (_empty.Task.IsCompleted) throw new InvalidOperationException($"{envelope} cannot be queued: the host has stopped.");
            _unfinished++;
        }

        _queues.GetOrAdd(envelope.Message!.GetType(), _ => new LocalQueue(Environment.ProcessorCount, RunAsync)).Post(envelope);
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

    private async Task RunAsync(Envelope envelope)
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
            logger.LogError(failure, "{Message} failed in attempt {Attempt} and is given up", envelope, envelope.Attempts);
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
