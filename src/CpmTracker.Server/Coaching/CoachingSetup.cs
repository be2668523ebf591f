namespace CpmTracker.Server.Coaching;

using HotChocolate.Execution.Configuration;

/// <summary>Puts the mutations about what coaches, and directors with them, record into the API.</summary>
public static class CoachingSetup
{
    /// <summary>Registers them.</summary>
    public static IRequestExecutorBuilder AddCoachingMutations(this IRequestExecutorBuilder api) => api
        .AddTypeExtension<RegisterCoachMutation>()
        .AddTypeExtension<StandDownCoachMutation>()
        .AddTypeExtension<ScheduleCoachingSessionMutation>()
        .AddTypeExtension<RecordCoachingSessionMutation>()
        .AddTypeExtension<CorrectCoachingSessionMutation>()
        .AddTypeExtension<VoidCoachingSessionMutation>()
        .AddTypeExtension<SignCoachingAgreementMutation>()
        .AddTypeExtension<GiveSharingConsentMutation>()
        .AddTypeExtension<WithdrawSharingConsentMutation>()
        .AddTypeExtension<RescheduleCoachingSessionMutation>()
        .AddTypeExtension<CancelCoachingSessionMutation>()
        .AddTypeExtension<RecordMissedSessionMutation>()
        .AddTypeExtension<RecordSessionDetailsMutation>()
        .AddTypeExtension<RecordReflectionMutation>()
        .AddTypeExtension<NoteHandoverMutation>()
        .AddTypeExtension<CloseCoachingEngagementMutation>();
}
