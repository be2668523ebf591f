namespace CpmTracker.Server.Activities;

using HotChocolate.Execution.Configuration;

/// <summary>Puts the mutations about statewide activities into the API.</summary>
public static class ActivitySetup
{
    /// <summary>Registers them.</summary>
    public static IRequestExecutorBuilder AddActivityMutations(this IRequestExecutorBuilder api) => api
        .AddTypeExtension<AnnounceActivityMutation>()
        .AddTypeExtension<ReviseActivityMutation>()
        .AddTypeExtension<HoldActivityMutation>()
        .AddTypeExtension<RecordCountyParticipationMutation>()
        .AddTypeExtension<VoidCountyParticipationMutation>()
        .AddTypeExtension<PublishOutputMutation>()
        .AddTypeExtension<CancelActivityMutation>();
}
