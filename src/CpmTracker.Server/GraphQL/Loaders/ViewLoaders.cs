namespace CpmTracker.Server.GraphQL.Loaders;

using CpmTracker.Projections;
using GreenDonut;
using Marten;

/// <summary>Loads counties by FIPS code, all that a query needs at once.</summary>
public sealed class CountyLoader(IDocumentStore store, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<string, CountyImplementation>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<string, CountyImplementation>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();
        return (await session.LoadManyAsync<CountyImplementation>(cancellationToken, [.. keys])).ToDictionary(c => c.Id);
    }
}

/// <summary>Loads coaches' caseloads by coach id, all that a query needs at once.</summary>
public sealed class CoachLoader(IDocumentStore store, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<string, CoachCaseload>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<string, CoachCaseload>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();
        return (await session.LoadManyAsync<CoachCaseload>(cancellationToken, [.. keys])).ToDictionary(c => c.Id);
    }
}

/// <summary>Loads directors' progress by director id, all that a query needs at once.</summary>
public sealed class DirectorLoader(IDocumentStore store, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<string, DirectorProgress>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<string, DirectorProgress>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();
        return (await session.LoadManyAsync<DirectorProgress>(cancellationToken, [.. keys])).ToDictionary(d => d.Id);
    }
}

/// <summary>Loads statewide activities by id, all that a query needs at once.</summary>
public sealed class ActivityLoader(IDocumentStore store, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<string, ActivityRecord>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<string, ActivityRecord>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();
        return (await session.LoadManyAsync<ActivityRecord>(cancellationToken, [.. keys])).ToDictionary(a => a.Id);
    }
}
