namespace GreenDonut;

/// <summary>Fetches several values for each key, all keys of one level of a request together.</summary>
/// <typeparam name="TKey">What values are fetched by.</typeparam>
/// <typeparam name="TValue">What is fetched: any number of them for a key.</typeparam>
public abstract class GroupedDataLoader<TKey, TValue> : IDataLoader<TKey, TValue[]>
    where TKey : notnull
{
    private readonly Groups _groups;

    /// <summary>A loader of one request.</summary>
    /// <param name="batchScheduler">Says when a batch is sent.</param>
    /// <param name="options">How keys are collected.</param>
    protected GroupedDataLoader(IBatchScheduler batchScheduler, DataLoaderOptions options) => _groups = new Groups(this, batchScheduler, options);

    /// <summary>The values of a key; none when there are none.</summary>
    public Task<TValue[]?> LoadAsync(TKey key, CancellationToken cancellationToken = default) => _groups.LoadAsync(key, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TValue[]?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default)
        => _groups.LoadAsync(keys, cancellationToken);

    /// <summary>Fetches the values of these keys.</summary>
    /// <param name="keys">Distinct keys; valid only during the call.</param>
    /// <param name="cancellationToken">Fires when the request is given up.</param>
    protected abstract Task<ILookup<TKey, TValue>> LoadGroupedBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    private sealed class Groups(GroupedDataLoader<TKey, TValue> loader, IBatchScheduler batchScheduler, DataLoaderOptions options)
        : BatchDataLoader<TKey, TValue[]>(batchScheduler, options)
    {
        protected override async Task<IReadOnlyDictionary<TKey, TValue[]>> LoadBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken)
        {
            var found = await loader.LoadGroupedBatchAsync(keys, cancellationToken).ConfigureAwait(false);
            return keys.ToDictionary(key => key, key => found[key].ToArray());
        }
    }
}
