namespace CpmTracker.Server.GraphQL.Loaders;

using CpmTracker.Domain.Privacy;
using CpmTracker.Server.Sealing;
using GreenDonut;
using Marten;

/// <summary>Opens sealed texts, all that a query needs at once. Only resolvers behind a clearance ask it.</summary>
public sealed class OpenedLoader(Seals seals, IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<Sealed, string>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<Sealed, string>> LoadBatchAsync(IReadOnlyList<Sealed> keys, CancellationToken cancellationToken) =>
        seals.OpenAsync([.. keys], cancellationToken);
}

/// <summary>Loads and opens the names in the person register, all that a query needs at once.</summary>
public sealed class NameLoader(IDocumentStore store, Seals seals, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<string, string>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<string, string>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();
        var people = await session.LoadManyAsync<Person>(cancellationToken, [.. keys]);
        var opened = await seals.OpenAsync([.. people.Select(p => p.Name)], cancellationToken);
        return people.Where(p => opened.ContainsKey(p.Name)).ToDictionary(p => p.Id, p => opened[p.Name]);
    }
}
