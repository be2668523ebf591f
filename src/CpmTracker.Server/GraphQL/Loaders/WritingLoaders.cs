namespace CpmTracker.Server.GraphQL.Loaders;

using CpmTracker.Domain.Privacy;
using CpmTracker.Server.Sealing;
using GreenDonut;

/// <summary>Opens sealed texts, all that a query needs at once. Only resolvers behind a clearance ask it.</summary>
public sealed class OpenedLoader(Seals seals, IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<Sealed, string>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<Sealed, string>> LoadBatchAsync(IReadOnlyList<Sealed> keys, CancellationToken cancellationToken) =>
        seals.OpenAsync([.. keys], cancellationToken);
}

/// <summary>Loads and opens the names in the person register, all that a query needs at once.</summary>
public sealed class NameLoader(PersonRegister register, IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<string, string>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<string, string>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken) =>
        register.NamesAsync(keys, cancellationToken);
}
