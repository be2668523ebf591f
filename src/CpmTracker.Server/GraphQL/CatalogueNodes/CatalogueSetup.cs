namespace CpmTracker.Server.GraphQL.CatalogueNodes;

using HotChocolate.Execution.Configuration;

/// <summary>Puts the catalogue into the API.</summary>
public static class CatalogueSetup
{
    /// <summary>Registers its queries; the types follow from them.</summary>
    public static IRequestExecutorBuilder AddCatalogue(this IRequestExecutorBuilder api) => api.AddTypeExtension<CatalogueQueries>();
}
