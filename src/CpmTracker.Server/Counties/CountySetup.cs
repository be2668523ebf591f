namespace CpmTracker.Server.Counties;

using HotChocolate.Execution.Configuration;

/// <summary>Puts into the API what counties record of their implementation.</summary>
public static class CountySetup
{
    /// <summary>Registers the mutations.</summary>
    public static IRequestExecutorBuilder AddCountyMutations(this IRequestExecutorBuilder api) => api
        .AddTypeExtension<CompleteSnapshotMutation>()
        .AddTypeExtension<SetLocalPrioritiesMutation>()
        .AddTypeExtension<AdoptImplementationPlanMutation>()
        .AddTypeExtension<DeclareImplementationStageMutation>()
        .AddTypeExtension<AssignCountyToRegionMutation>()
        .AddTypeExtension<FormImplementationTeamMutation>()
        .AddTypeExtension<AssessReadinessMutation>()
        .AddTypeExtension<NoteStrengthMutation>()
        .AddTypeExtension<NoteOpportunityMutation>()
        .AddTypeExtension<AssessFidelityMutation>()
        .AddTypeExtension<SetObjectiveMutation>()
        .AddTypeExtension<PlanActionStepMutation>()
        .AddTypeExtension<ReportActionStepProgressMutation>()
        .AddTypeExtension<ReassessPlanMutation>()
        .AddTypeExtension<RecordToolUseMutation>()
        .AddTypeExtension<RecordInvolvementActionMutation>()
        .AddTypeExtension<AlignInitiativeMutation>()
        .AddTypeExtension<LinkSipStrategyMutation>()
        .AddTypeExtension<RequestHelpMutation>()
        .AddTypeExtension<AnswerHelpRequestMutation>()
        .AddTypeExtension<VoidCountyRecordMutation>();
}
