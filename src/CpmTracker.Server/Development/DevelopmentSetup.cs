namespace CpmTracker.Server.Development;

using HotChocolate.Execution.Configuration;

/// <summary>Puts the mutations about assessments, priorities and the professional development plan into the API.</summary>
public static class DevelopmentSetup
{
    /// <summary>Registers them.</summary>
    public static IRequestExecutorBuilder AddDevelopmentMutations(this IRequestExecutorBuilder api) => api
        .AddTypeExtension<SubmitSelfAssessmentMutation>()
        .AddTypeExtension<DebriefSelfAssessmentMutation>()
        .AddTypeExtension<WriteValuesStatementMutation>()
        .AddTypeExtension<RankPrioritiesMutation>()
        .AddTypeExtension<AnswerThreeQuestionsMutation>()
        .AddTypeExtension<CreateDevelopmentPlanMutation>()
        .AddTypeExtension<ReviseDevelopmentPlanMutation>()
        .AddTypeExtension<StartSelfAssessmentMutation>()
        .AddTypeExtension<SubmitPerspectiveAssessmentMutation>()
        .AddTypeExtension<IdentifyImprovementAreaMutation>()
        .AddTypeExtension<RetirePriorityMutation>()
        .AddTypeExtension<AddPlanGoalMutation>()
        .AddTypeExtension<AddPlanActionMutation>()
        .AddTypeExtension<ReportPlanActionProgressMutation>()
        .AddTypeExtension<PlanBehaviorTrialMutation>()
        .AddTypeExtension<ReportBehaviorTrialMutation>()
        .AddTypeExtension<ReviewDevelopmentPlanMutation>()
        .AddTypeExtension<AchievePlanItemMutation>()
        .AddTypeExtension<DropPlanItemMutation>()
        .AddTypeExtension<RecordRediCommitmentMutation>()
        .AddTypeExtension<CloseDevelopmentPlanMutation>()
        .AddTypeExtension<VoidDevelopmentRecordMutation>();
}
