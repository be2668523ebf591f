namespace CpmTracker.Server.Auditing;

using CpmTracker.Server.GraphQL.Histories;
using HotChocolate.Execution.Configuration;

/// <summary>Puts what auditors ask into the API.</summary>
public static class AuditingSetup
{
    /// <summary>Registers histories, as-of, ledgers, the access log and the store's health.</summary>
    public static IRequestExecutorBuilder AddAuditing(this IRequestExecutorBuilder api) => api
        .AddDataLoader<HistoryLoader>()
        .AddTypeExtension<CountyHistory>()
        .AddTypeExtension<ActivityHistory>()
        .AddTypeExtension<CoachHistory>()
        .AddTypeExtension<CatalogueHistory>()
        .AddTypeExtension<LedgerQueries>()
        .AddTypeExtension<FigureTrace>()
        .AddTypeExtension<StoreHealthQueries>()
        .AddTypeExtension<AccessLogQueries>()
        .AddTypeExtension<DirectorAccessLog>()
        .AddTypeExtension<ReplayHistoryMutation>();
}
