namespace GreenDonut;

/// <summary>Fetches values by their keys, many at a time, and each key once a request.</summary>
/// <typeparam name="TKey">What a value is fetched by.</typeparam>
/// <typeparam name="TValue">What is fetched.</typeparam>
public interface IDataLoader<in TKey, TValue> : IDataLoader
    where TKey : notnull
{
    /// <summary>The value of a key; null when there is none.</summary>
    Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default);

    /// <summary>The values of several keys, in their order; null where there is none.</summary>
    Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default);
}
