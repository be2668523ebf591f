using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests;

/// <summary>Short ways to a schema, an executor and a compact response.</summary>
internal static class Graph
{
    public static IRequestExecutorBuilder Of<TQuery>(Action<IServiceCollection>? services = null)
        where TQuery : class
    {
        var collection = new ServiceCollection();
        services?.Invoke(collection);
        return collection.AddLogging().AddGraphQL().AddQueryType<TQuery>();
    }

    public static async Task<string> SdlAsync(this IRequestExecutorBuilder builder) => (await builder.BuildSchemaAsync()).ToString()!;

    /// <summary>The response without indentation.</summary>
    public static async Task<string> AnswerAsync(
        this IRequestExecutorBuilder builder, string document, IReadOnlyDictionary<string, object?>? variables = null, Action<OperationRequestBuilder>? more = null)
    {
        var request = OperationRequestBuilder.New().SetDocument(document).SetVariableValues(variables);
        more?.Invoke(request);
        return (await builder.ExecuteRequestAsync(request.Build())).ToJson(withIndentations: false);
    }

    /// <summary>What stops the start of a schema that has something added to it.</summary>
    public static async Task<string> FaultAsync(Action<IRequestExecutorBuilder> add)
    {
        var schema = Of<Fine>();
        add(schema);
        return (await Should.ThrowAsync<SchemaException>(async () => await schema.BuildSchemaAsync())).Message;
    }

    public static Dictionary<string, object?> With(string name, object? value) => new() { [name] = value };
}
