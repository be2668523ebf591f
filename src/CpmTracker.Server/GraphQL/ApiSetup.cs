namespace CpmTracker.Server.GraphQL;

using CpmTracker.Server.Coaching;
using CpmTracker.Server.Counties;
using CpmTracker.Server.Development;
using CpmTracker.Server.Directors;
using CpmTracker.Server.GraphQL.CatalogueNodes;
using CpmTracker.Server.GraphQL.Loaders;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Hosting;
using HotChocolate.Execution.Configuration;

/// <summary>Puts the GraphQL API into the host: the one list to which a new query or mutation is added.</summary>
public static class ApiSetup
{
    private const int MaxRequestBytes = 1_000_000;

    /// <summary>Registers the API.</summary>
    public static IRequestExecutorBuilder AddGraphQLApi(this IServiceCollection services)
    {
        services.AddClearances();
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
            .AddMaxExecutionDepthRule(16, skipIntrospectionFields: true)
            .DisableIntrospection(false)
            .AddFailureLog()
            .AddLoaders()
            .AddQueries()
            .AddCatalogue()
            .AddMutations();
    }

    private static IRequestExecutorBuilder AddLoaders(this IRequestExecutorBuilder api) => api
        .AddDataLoader<CountyLoader>()
        .AddDataLoader<CoachLoader>()
        .AddDataLoader<DirectorLoader>()
        .AddDataLoader<OpenedLoader>()
        .AddDataLoader<NameLoader>();

    private static IRequestExecutorBuilder AddQueries(this IRequestExecutorBuilder api) => api
        .AddQueryType<Query>()
        .AddTypeExtension<DirectorQueries>()
        .AddTypeExtension<CoachQueries>()
        .AddTypeExtension<CountyQueries>()
        .AddType<DirectorNode>()
        .AddType<CoachNode>()
        .AddType<CountyNode>();

    private static IRequestExecutorBuilder AddMutations(this IRequestExecutorBuilder api) => api
        .AddMutationType<Mutation>()
        .AddTypeExtension<EnrolDirectorMutation>()
        .AddTypeExtension<TransferDirectorMutation>()
        .AddTypeExtension<WithdrawDirectorMutation>()
        .AddTypeExtension<AssignCoachMutation>()
        .AddTypeExtension<StartModuleMutation>()
        .AddTypeExtension<CompleteActivityMutation>()
        .AddTypeExtension<RegisterCoachMutation>()
        .AddTypeExtension<StandDownCoachMutation>()
        .AddTypeExtension<ScheduleCoachingSessionMutation>()
        .AddTypeExtension<RecordCoachingSessionMutation>()
        .AddTypeExtension<CorrectCoachingSessionMutation>()
        .AddTypeExtension<VoidCoachingSessionMutation>()
        .AddTypeExtension<SubmitSelfAssessmentMutation>()
        .AddTypeExtension<DebriefSelfAssessmentMutation>()
        .AddTypeExtension<WriteValuesStatementMutation>()
        .AddTypeExtension<RankPrioritiesMutation>()
        .AddTypeExtension<AnswerThreeQuestionsMutation>()
        .AddTypeExtension<CreateDevelopmentPlanMutation>()
        .AddTypeExtension<ReviseDevelopmentPlanMutation>()
        .AddTypeExtension<CompleteSnapshotMutation>()
        .AddTypeExtension<SetLocalPrioritiesMutation>()
        .AddTypeExtension<AdoptImplementationPlanMutation>()
        .AddTypeExtension<DeclareImplementationStageMutation>();
}

/// <summary>What can be recorded. Every mutation takes a command id, so that sending it again changes nothing.</summary>
public sealed class Mutation;
