using System.Collections.Concurrent;
using JasperFx.Events.Projections;

namespace JasperFx.Events.Daemon;

/// <summary>Tells observers how far projection shards and the high-water mark are, and remembers the last word on each.</summary>
public class ShardStateTracker : IObservable<ShardState>
{
    readonly ConcurrentDictionary<string, ShardState> _states = new(StringComparer.Ordinal);
    readonly Lock _gate = new();
    List<IObserver<ShardState>> _observers = [];

    internal ShardStateTracker()
    {
    }

    /// <summary>The sequence number up to which the store is known to be complete.</summary>
    public long HighWaterMark => _states.TryGetValue(ShardState.HighWaterMark, out var state) ? state.Sequence : 0;

    /// <summary>The last word on each shard.</summary>
    public IReadOnlyList<ShardState> CurrentStates() => [.. _states.Values];

    /// <summary>The last word on a shard, by the name that its progress is stored under; null where there was none.</summary>
    public ShardState? CurrentState(string shardName) => _states.GetValueOrDefault(shardName);

    /// <summary>Has an observer told of everything from now on, until the result is disposed.</summary>
    public IDisposable Subscribe(IObserver<ShardState> observer)
    {
        lock (_gate) _observers = [.. _observers, observer];
        return new Subscription(this, observer);
    }

    /// <summary>The first state of a shard at or beyond a sequence number; <see cref="TimeoutException"/> where it does not come in time (a minute unless said otherwise).</summary>
    public async Task<ShardState> WaitForShardState(string shardName, long sequence, TimeSpan? timeout = null)
    {
        var waiting = new Waiting(state => state.ShardName == shardName && state.Sequence >= sequence);
        using var subscription = Subscribe(waiting);
        if (CurrentState(shardName) is { } already) waiting.OnNext(already);
        return await waiting.Reached.WaitAsync(timeout ?? TimeSpan.FromMinutes(1)).ConfigureAwait(false);
    }

    internal void Publish(ShardState state)
    {
        _states[state.ShardName] = state;
        foreach (var observer in _observers) observer.OnNext(state);
    }

    void Remove(IObserver<ShardState> observer)
    {
        lock (_gate) _observers = [.. _observers.Where(other => !ReferenceEquals(other, observer))];
    }

    sealed class Subscription(ShardStateTracker tracker, IObserver<ShardState> observer) : IDisposable
    {
        public void Dispose() => tracker.Remove(observer);
    }

    sealed class Waiting(Func<ShardState, bool> condition) : IObserver<ShardState>
    {
        readonly TaskCompletionSource<ShardState> _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<ShardState> Reached => _reached.Task;

        public void OnNext(ShardState value)
        {
            if (condition(value)) _reached.TrySetResult(value);
        }

        public void OnCompleted() => _reached.TrySetCanceled();

        public void OnError(Exception error) => _reached.TrySetException(error);
    }
}
