using System.Collections.Concurrent;
using HotChocolate.Building;
using HotChocolate.Execution.Configuration;

namespace HotChocolate.Execution;

/// <summary>The executors of an application's schemas, each built when first asked for.</summary>
internal sealed class RequestExecutors(IEnumerable<SchemaConfiguration> configurations, IServiceProvider services)
{
    private readonly ConcurrentDictionary<string, Lazy<RequestExecutor>> _byName = new(configurations.ToDictionary(
        configuration => configuration.Name,
        configuration => new Lazy<RequestExecutor>(() => new RequestExecutor(SchemaBuilder.Build(configuration, services), configuration, services))));

    public IEnumerable<string> Names => _byName.Keys;

    public RequestExecutor Get(string name) => _byName.TryGetValue(name, out var executor)
        ? executor.Value
        : throw new InvalidOperationException($"No GraphQL schema named `{name}` was added to the services.");
}
