using Microsoft.Extensions.Logging;
using Npgsql;
using Wolverine.Runtime;
using Wolverine.Transports;

namespace Wolverine.Persistence;

/// <summary>A queue whose messages are rows. This host takes pages of them, as many as its memory may hold, and puts them on its lanes.</summary>
internal sealed class DurableQueue : IDisposable
{
    private readonly QueueSettings _settings;
    private readonly DurabilityAgent _agent;
    private readonly ILogger _logger;
    private readonly Lanes _lanes;
    private readonly Settlement _settlement;
    private readonly DurableFailures _failures;
    private readonly Signal _signal = new();
    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _closing = new();
    private readonly CancellationTokenSource _aborting = new();
    private readonly TaskCompletionSource _empty = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task _work = Task.CompletedTask;
    private int _held;

    public DurableQueue(QueueSettings settings, DurabilityAgent agent, ILogger logger)
    {
        (_settings, _agent, _logger) = (settings, agent, logger);
        _lanes = new Lanes(settings, HandleAsync);
        _settlement = new Settlement(agent.Store.Inbox, agent.Options.Durability.KeepAfterMessageHandling, agent.Clock, Finished, logger);
        _failures = new DurableFailures(agent, _settlement, Expect, logger);
    }

    public Uri Address => _settings.Address;

    public void Start() => _work = Task.WhenAll(TakeAsync(), SettleAsync());

    /// <summary>Looks for messages.</summary>
    public void Wake() => _signal.Set();

    /// <summary>Looks for a message that was stored, when it is due. What is due later than the next poll is left to that.</summary>
    public void Expect(DateTimeOffset? due)
    {
        var delay = (due ?? default) - _agent.Clock.GetUtcNow();
        if (due is null || delay <= TimeSpan.Zero) Wake();
        else if (delay < _agent.Options.Durability.ScheduledJobPollingTime) _ = WakeAfterAsync(delay);
    }

    /// <summary>Takes no more, finishes what runs and gives the rest back. When the token is cancelled, what runs is cancelled too.</summary>
    public async Task StopAsync(CancellationToken cancellation)
    {
        var closing = _closing.CancelAsync();
        lock (_gate) CloseIfEmpty();
        await closing;
        try
        {
            await _empty.Task.WaitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            _logger.LogWarning("The host stops before {Count} messages of {Queue} are finished: they will be delivered again", _held, Address);
        }

        await _aborting.CancelAsync();
        await _work;
    }

    public void Dispose()
    {
        _closing.Dispose();
        _aborting.Dispose();
    }

    private async Task TakeAsync()
    {
        while (!_closing.IsCancellationRequested)
        {
            try
            {
                await _signal.WaitAsync(_closing.Token);
                await TakePagesAsync(_closing.Token);
            }
            catch (Exception away) when (away is NpgsqlException or InvalidOperationException)
            {
                _logger.LogWarning("No messages can be taken from {Queue}: {Failure}", Address, away.GetType().Name);
            }
            catch (OperationCanceledException) when (_closing.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task TakePagesAsync(CancellationToken cancellation)
    {
        var inbox = _agent.Store.Inbox;
        if (_agent.Node is not { } node || (_settings.IsOrdered && !await node.HoldsAsync(Address, inbox, cancellation))) return;
        for (var room = Room(); room > 0; room = Room())
        {
            var page = await inbox.TakeAsync(Address, node.Number, room, _agent.Clock.GetUtcNow(), cancellation);
            lock (_gate) _held += page.Count;
            foreach (var envelope in page) _lanes.Post(envelope);
            if (page.Count < room) return;
        }
    }

    private async Task SettleAsync()
    {
        try
        {
            await _settlement.RunAsync(_aborting.Token);
        }
        catch (OperationCanceledException)
        {
            // Closed: what could not be written waits again when the host has left.
        }
    }

    private async Task HandleAsync(Envelope envelope)
    {
        var done = true;
        try
        {
            if (_closing.IsCancellationRequested || envelope.OwnerId != _agent.Node?.Number)
                done = false;
            else if (envelope.IsExpired())
                _logger.LogWarning("{Message} was dropped: it was to be delivered by {DeliverBy}", envelope, envelope.DeliverBy);
            else
                await _agent.Execute(envelope, _aborting.Token);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            done = await _failures.DealWithAsync(envelope, failure, _aborting.Token);
        }

        if (envelope.IsSettled) Finished(1);
        else if (done) _settlement.Handled(envelope);
        else _settlement.Release(envelope);
    }

    private async Task WakeAfterAsync(TimeSpan delay)
    {
        // A little later than due, so that the clock and the timer cannot differ about it.
        await Task.Delay(delay + TimeSpan.FromMilliseconds(10));
        Wake();
    }

    private int Room()
    {
        lock (_gate) return _held <= _settings.Limits.Restart ? _settings.Limits.Maximum - _held : 0;
    }

    private void Finished(int count)
    {
        lock (_gate)
        {
            var before = _held;
            _held -= count;
            if (before > _settings.Limits.Restart && _held <= _settings.Limits.Restart) Wake();
            CloseIfEmpty();
        }
    }

    private void CloseIfEmpty()
    {
        if (_closing.IsCancellationRequested && _held == 0) _empty.TrySetResult();
    }
}
