namespace GreenDonut;

/// <summary>Further ways to ask a data loader.</summary>
public static class DataLoaderExtensions
{
    /// <summary>The value of a key. Fails with <see cref="KeyNotFoundException"/> when there is none.</summary>
    public static async Task<TValue> LoadRequiredAsync<TKey, TValue>(
        this IDataLoader<TKey, TValue> dataLoader, TKey key, CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(dataLoader);
        return await dataLoader.LoadAsync(key, cancellationToken).ConfigureAwait(false)
            ?? throw new KeyNotFoundException($"There is no value for the key {key}.");
    }
}
