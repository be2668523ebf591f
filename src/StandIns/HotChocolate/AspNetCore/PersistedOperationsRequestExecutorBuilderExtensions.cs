using HotChocolate.Execution.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds documents that the server keeps, so that clients need send only their ids.</summary>
public static class PersistedOperationsRequestExecutorBuilderExtensions
{
    /// <summary>Executes documents by their ids.</summary>
    public static IRequestExecutorBuilder UsePersistedOperationPipeline(this IRequestExecutorBuilder builder)
        => builder.Configure(configuration => configuration.UsesPersistedOperations = true);

    /// <summary>Keeps the documents in a folder, in files named <c>{id}.graphql</c>.</summary>
    /// <param name="builder">The schema.</param>
    /// <param name="cacheDirectory">The folder; null for <c>persisted_operations</c> in the working directory.</param>
    public static IRequestExecutorBuilder AddFileSystemOperationDocumentStorage(this IRequestExecutorBuilder builder, string? cacheDirectory = null)
        => builder.Configure(configuration => configuration.PersistedOperations = Path.GetFullPath(cacheDirectory ?? "persisted_operations"));
}
