namespace CpmTracker.Server.GraphQL;

using CpmTracker.Server.Activities;
using CpmTracker.Server.Auditing;
using CpmTracker.Server.Coaching;
using CpmTracker.Server.Counties;
using CpmTracker.Server.Development;
using CpmTracker.Server.Directors;
using CpmTracker.Server.Following;
using CpmTracker.Server.GraphQL.CatalogueNodes;
using CpmTracker.Server.GraphQL.Loaders;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Hosting;
using CpmTracker.Server.Importing;
using CpmTracker.Server.Programme;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using Microsoft.AspNetCore.Http.Features;

/// <summary>Puts the GraphQL API into the host: a new query is added here, a new mutation in the setup beside it.</summary>
public static class ApiSetup
{
    // Many times what pages ask and what people write. Whoever is not signed in can send as much too, and must not keep the server busy with it.
    private const int MaxRequestBytes = 128_000;
    private const int MaxTokens = 10_000;

    /// <summary>Registers the API.</summary>
    public static IRequestExecutorBuilder AddGraphQLApi(this IServiceCollection services)
    {
        services.AddClearances();
        services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = ImportRecordsMutation.MaxBytes + MaxRequestBytes);
        return services.AddGraphQLServer(maxAllowedRequestSize: MaxRequestBytes)
            .AddAuthorization()
            .AddGlobalObjectIdentification()
            .AddMutationConventions(applyToAllMutations: true)
            .ModifyRequestOptions(o => o.ExecutionTimeout = TimeSpan.FromSeconds(10))
            .ModifyCostOptions(o =>
            {
                o.MaxFieldCost = 20_000;
                o.MaxTypeCost = 20_000;
            })
            .ModifyParserOptions(o => o.MaxAllowedTokens = MaxTokens)
            .AddMaxExecutionDepthRule(16, skipIntrospectionFields: true)
            .DisableIntrospection(false)
            .AddFailureLog()
            .AddStoreAway()
            .AddLoaders()
            .AddQueries()
            .AddCatalogue()
            .AddMutations()
            .AddAuditing()
            .AddFollowing();
    }

    private static IRequestExecutorBuilder AddLoaders(this IRequestExecutorBuilder api) => api
        .AddDataLoader<CountyLoader>()
        .AddDataLoader<CoachLoader>()
        .AddDataLoader<DirectorLoader>()
        .AddDataLoader<ActivityLoader>()
        .AddDataLoader<OpenedLoader>()
        .AddDataLoader<NameLoader>();

    private static IRequestExecutorBuilder AddQueries(this IRequestExecutorBuilder api) => api
        .AddQueryType<Query>()
        .AddTypeExtension<DirectorQueries>()
        .AddTypeExtension<CoachQueries>()
        .AddTypeExtension<CountyQueries>()
        .AddTypeExtension<ActivityQueries>()
        .AddTypeExtension<CoachingSessionQueries>()
        .AddTypeExtension<GroupQueries>()
        .AddTypeExtension<RediQueries>()
        .AddTypeExtension<FirstSessionQueries>()
        .AddType<DirectorNode>()
        .AddType<CoachNode>()
        .AddType<CountyNode>()
        .AddType<StatewideActivityNode>();

    private static IRequestExecutorBuilder AddMutations(this IRequestExecutorBuilder api) => api
        .AddMutationType<Mutation>()
        .AddDirectorMutations()
        .AddProgrammeMutations()
        .AddCoachingMutations()
        .AddDevelopmentMutations()
        .AddCountyMutations()
        .AddActivityMutations()
        .AddTypeExtension<ImportRecordsMutation>()
        .AddType<UploadType>();
}

/// <summary>What can be recorded. Every mutation takes a command id, so that sending it again changes nothing.</summary>
public sealed class Mutation;
