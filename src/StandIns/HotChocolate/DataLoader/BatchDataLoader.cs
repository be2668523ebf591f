using Microsoft.Extensions.ObjectPool;

namespace GreenDonut;

/// <summary>Fetches a value for each key, all keys of one level of a request together.</summary>
/// <typeparam name="TKey">What a value is fetched by.</typeparam>
/// <typeparam name="TValue">What is fetched.</typeparam>
/// <param name="batchScheduler">Says when a batch is sent.</param>
/// <param name="options">How keys are collected.</param>
public abstract class BatchDataLoader<TKey, TValue>(IBatchScheduler batchScheduler, DataLoaderOptions options) : IDataLoader<TKey, TValue>
    where TKey : notnull
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TKey, TaskCompletionSource<TValue?>> _promises = [];
    private Batch? _open;

    /// <inheritdoc/>
    public Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default)
    {
        Batch? opened = null;
        Task<TValue?> promised;
        lock (_gate)
        {
            if (_promises.TryGetValue(key, out var known))
            {
                promised = known.Task;
            }
            else
            {
                if (_open is null || _open.Keys.Count >= options.MaxBatchSize)
                    _open = opened = Batch.Rent(cancellationToken);
                // Continuations run at once: what they ask of other loaders is then collected before the next batches are sent.
                var promise = new TaskCompletionSource<TValue?>();
                _promises.Add(key, promise);
                _open.Keys.Add(key);
                _open.Promises.Add(promise);
                promised = promise.Task;
            }
        }
        if (opened is not null)
            batchScheduler.Schedule(() => SendAsync(opened));
        return promised;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default)
        => await Task.WhenAll(keys.Select(key => LoadAsync(key, cancellationToken))).ConfigureAwait(false);

    /// <summary>Fetches the values of these keys. A key without a value is left out.</summary>
    /// <param name="keys">Distinct keys; valid only during the call.</param>
    /// <param name="cancellationToken">Fires when the request is given up.</param>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    private async ValueTask SendAsync(Batch batch)
    {
        lock (_gate)
        {
            if (_open == batch)
                _open = null;
        }
        IReadOnlyDictionary<TKey, TValue>? values = null;
        Exception? thrown = null;
        try
        {
            values = await LoadBatchAsync(batch.Keys, batch.CancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            thrown = failure;
        }
        if (batchScheduler is BatchScheduler scheduler)
            scheduler.HandOut(() => HandOut(batch, values, thrown));
        else
            HandOut(batch, values, thrown);
        batch.Return();
    }

    private static void HandOut(Batch batch, IReadOnlyDictionary<TKey, TValue>? values, Exception? thrown)
    {
        for (var i = 0; i < batch.Keys.Count; i++)
        {
            if (thrown is not null)
                batch.Promises[i].TrySetException(thrown);
            else
                batch.Promises[i].TrySetResult(values!.TryGetValue(batch.Keys[i], out var value) ? value : default);
        }
    }

    /// <summary>Keys that are fetched together. Its lists are used again once all have their values.</summary>
    private sealed class Batch
    {
        private const int MostKept = 1024;
        private static readonly ObjectPool<Batch> Pool = ObjectPool.Create<Batch>();

        public List<TKey> Keys { get; } = [];

        public List<TaskCompletionSource<TValue?>> Promises { get; } = [];

        public CancellationToken CancellationToken { get; private set; }

        public static Batch Rent(CancellationToken cancellationToken)
        {
            var batch = Pool.Get();
            batch.CancellationToken = cancellationToken;
            return batch;
        }

        public void Return()
        {
            if (Keys.Capacity > MostKept)
                return;
            Keys.Clear();
            Promises.Clear();
            Pool.Return(this);
        }
    }
}
